// What callers say on the pages of the Universal Prompt, beside the labels that are documented.
// Spanish has the labels too, as a window in Spanish would spell them.

import type { StepId } from '#domain/step-maps.ts'
import type { Said } from './said.ts'

export const universalPhrases = {
  introFirst: {
    en: 'lets keep your account safe|keep your account safe next|welcome to duo next button|lets set up an account|well help you set up your account|duo page with a picture and next|next',
    es: 'mantengamos su cuenta segura|mantenga su cuenta segura|protejamos su cuenta|vamos a configurar una cuenta|bienvenido a duo siguiente|siguiente',
  },
  introSecond: {
    en: 'a password is not enough|passwords arent enough|passwords alone dont protect you|why do i need this|your password can be stolen or guessed',
    es: 'una contraseña no es suficiente|las contraseñas no bastan|por qué necesito esto|la contraseña no basta',
  },
  introThird: {
    en: 'adding a second step|adding another step keeps it secure|even if your password is stolen|two step verification|verify it is you with something you have|lets set it up',
    es: 'añadir un segundo paso|agregar un segundo paso|un paso más|verificación en dos pasos|vamos a configurarlo',
  },
  methodList: {
    en: 'select an option|select an option duo mobile recommended|duo mobile security key phone number face id|touch id duo mobile security key phone number|choose how to verify|get a notification or code on your device|duo desktop|well use this to verify it is you|list of options windows hello',
    es: 'seleccione una opción|elija una opción|duo mobile recomendado llave de seguridad número de teléfono|elija cómo verificar|reciba una notificación o un código|duo desktop',
  },
  phoneNumber: {
    en: 'enter your phone number country code|add phone number|add phone number button|i have a tablet|you will have the option to log in with duo mobile|country code list and phone number',
    es: 'introduzca su número de teléfono código de país|añadir número de teléfono|agregar número de teléfono|tengo una tableta|código de país y número',
  },
  numberConfirm: {
    en: 'is this correct|is this phone number correct|yes its correct|no i need to change it|no change it|yes it is correct or change it',
    es: 'es correcto|es correcto este número de teléfono|sí es correcto|no necesito cambiarlo|no tengo que cambiarlo|no cambiarlo',
  },
  download: {
    en: 'download duo mobile|on your phone download duo mobile from the app store or google play|download on the app store|get it on google play|store badges with next|download the app next',
    es: 'descargue duo mobile|descargar duo mobile|descárguela en app store o google play|consíguelo en el app store|disponible en google play',
  },
  scanCode: {
    en: 'scan this code in duo mobile|scan the qr code with duo mobile|get an activation link instead|having trouble scanning|open duo mobile tap add then scan this qr code|scan qr code duo page|code to scan in the duo mobile app',
    es: 'escanee este código en duo mobile|escanear el código qr con duo mobile|obtener un enlace de activación en su lugar|recibir un enlace de activación|problemas para escanear',
  },
  added: {
    en: 'added duo mobile|duo mobile added|you have added duo mobile|you can now use duo mobile to log in using a push notification|successfully added duo mobile continue|security key added|you can now use your device to log in',
    es: 'duo mobile añadido|duo mobile agregado|se ha añadido duo mobile|ha agregado duo mobile|ahora puede usar duo mobile para iniciar sesión',
  },
  backup: {
    en: 'add another way to log in|skip for now|i dont want to add more devices|add a backup method|in case you lose your phone add another|you will need a backup',
    es: 'añada otra forma de iniciar sesión|agregue otra manera de iniciar sesión|omitir por ahora|saltar por ahora|añadir un método de respaldo|agregar otro método por si acaso',
  },
  complete: {
    en: 'setup completed|set up complete you are now ready to log in|log in with duo|youre now set up log in with duo|setup done with a green check',
    es: 'configuración completada|configuración completa|iniciar sesión con duo|ya está listo para iniciar sesión|se completó la configuración',
  },
  pushWaiting: {
    en: 'check for a duo push|verify its you by approving the notification|sent to ios|sent to android|duo push sent|check your phone for a push|we sent a duo push to your phone|other options',
    es: 'busque un duo push|compruebe si hay un duo push|revise si recibió un duo push|enviado a ios|enviado a android|apruebe la notificación|otras opciones',
  },
  trustBrowser: {
    en: 'is this your device|yes this is my device|no other people use this device|trust this browser|yes trust browser|no do not trust browser|if youre the only one using this device|dont trust browser|do you trust this browser',
    es: 'es este su dispositivo|sí este es mi dispositivo|no otras personas usan este dispositivo|confiar en este navegador|sí confiar en el navegador|no no confiar en este navegador|confía en este navegador',
  },
  ownershipCheck: {
    en: 'confirm ownership|send me a passcode|or call my phone|confirm this is your phone number|we need to confirm its your number send me a passcode|verify your phone number send a passcode',
    es: 'confirmar la propiedad|confirme que es su número|enviarme un código de acceso|envíeme un código|o llamar a mi teléfono|llamar a mi teléfono',
  },
  ownershipCode: {
    en: 'enter your passcode verify|we sent a passcode to your phone number enter it|enter the passcode we texted and press verify|resend passcode',
    es: 'introduzca su código de acceso verificar|le enviamos un código a su número|ingrese el código de acceso que recibió',
  },
  activationLink: {
    en: 'get an activation link|send link by text message or email|send an activation link|send link|where should we send the link',
    es: 'obtener enlace de activación|enviar enlace por mensaje o correo|enviar el enlace|enviar enlace',
  },
  linkSent: {
    en: 'activation link sent|check your email for the activation link|check your messages for the link|we sent a link to your phone|visit this link on your phone to add your account to duo mobile',
    es: 'enlace de activación enviado|revise su correo|le enviamos un enlace|visite este enlace en su teléfono para añadir su cuenta a duo mobile',
  },
  codeExpired: {
    en: 'this code has expired|your session has expired|session timed out start over|activation link is no longer valid|the qr code expired|enrollment link expired',
    es: 'este código ha caducado|el código ha expirado|su sesión ha caducado|su sesión expiró|el código qr expiró|el enlace ha caducado',
  },
  callNumber: {
    en: 'phone number for text message or call|this is a landline phone|landline phone tick box|add a phone number for calls extension|extension for this landline',
    es: 'este es un teléfono fijo|número de teléfono para mensajes o llamadas|extensión del teléfono fijo',
  },
  securityKey: {
    en: 'add a security key|continue to add a security key|your browser will open a prompt to help you add a security key|insert your security key|tap your security key|touch your security key|have your security key ready',
    es: 'añadir una llave de seguridad|agregar una llave de seguridad|continúe para añadir una llave|inserte su llave de seguridad|toque su llave de seguridad',
  },
  thisDevice: {
    en: 'set up touch id|set up windows hello|set up face id|continue to use your face or fingerprint|set up device verification|android biometrics|add a passkey for this device|save a passkey on this computer|place your finger on the touch id sensor',
    es: 'configurar touch id|configurar windows hello|configurar face id|usar la huella o la cara|biometría de android|crear una llave de acceso',
  },
  verifiedPush: {
    en: 'enter code in duo mobile|verify its you by entering this verification code|enter this code on your phone to verify|number on the computer to type into the phone|phone asks for the code from the screen|im not logging in|three digit number to match|enter the verification code shown on the login screen',
    es: 'introduzca el código en duo mobile|ingrese este código en duo mobile|verifique que es usted con este código|escriba en el teléfono el número de la computadora|no estoy iniciando sesión|no soy yo',
  },
  otherOptions: {
    en: 'other options to log in|other options list duo push passcode phone call|duo mobile passcode|text message passcode|bypass code|phone call|enter code from duo mobile|send a text message passcode|enter code from your it help desk|hardware token|list of ways to log in',
    es: 'otras opciones para iniciar sesión|otras opciones|código de acceso de duo mobile|código por mensaje de texto|código de omisión|llamada telefónica|código del servicio de ayuda',
  },
  callWaiting: {
    en: 'calling your phone|were calling your phone|phone call answer and press a key|we are calling answer the call to log in',
    es: 'llamando a su teléfono|llamada en curso conteste|le estamos llamando conteste y pulse una tecla',
  },
  passcode: {
    en: 'enter your passcode|enter passcode verify from the app|verify its you by entering a passcode|passcode field verify button|passcode from duo mobile verify|enter your bypass code',
    es: 'introduzca su código de acceso|ingrese su código de acceso|escriba el código de la aplicación y verificar',
  },
  manageDevices: {
    en: 'manage devices|device management|my devices page edit|add a device|i have a new phone link|back to login|list of devices with edit',
    es: 'administrar dispositivos|gestionar dispositivos|gestión de dispositivos|añadir un dispositivo|agregar dispositivo|mis dispositivos editar|tengo un teléfono nuevo enlace|volver al inicio de sesión',
  },
  addDevice: {
    en: 'add a device select an option|which device do you want to add duo mobile security key|choose what to add in manage devices',
    es: 'añadir un dispositivo seleccione una opción|elija qué dispositivo agregar',
  },
  newPhone: {
    en: 'i have a new phone get started|set up a new phone|get started with the new phone|set up duo mobile on your new phone|i got a new phone with the same number|replace my old phone',
    es: 'tengo un teléfono nuevo|configurar un teléfono nuevo|configure duo mobile en su teléfono nuevo|comenzar con el teléfono nuevo|empezar',
  },
  editDevice: {
    en: 'edit rename delete|edit menu next to the device|edit link on the device rename or remove',
    es: 'editar renombrar eliminar|editar el dispositivo|editar|cambiar nombre o eliminar',
  },
  renameDevice: {
    en: 'rename device|rename this device name box|give the device a new name',
    es: 'renombrar dispositivo|cambiar el nombre|ponga un nombre nuevo',
  },
  removeDevice: {
    en: 'delete device|remove device|are you sure you want to delete this device|remove device are you sure',
    es: 'eliminar dispositivo|borrar dispositivo|seguro que quiere eliminar este dispositivo|está seguro',
  },
  requestTimedOut: {
    en: 'duo push timed out|duo push timed out try again|push request expired|login timed out|request timed out|we didnt hear from your phone try again',
    es: 'duo push caducado|se agotó el tiempo de duo push|el duo push ha expirado|se agotó el tiempo de inicio de sesión|tiempo de espera agotado|solicitud caducada',
  },
  requestDenied: {
    en: 'you denied the request|login request denied|duo push denied|login denied|denied other options|you denied the duo push',
    es: 'rechazó la solicitud|usted denegó la solicitud|solicitud denegada|solicitud de inicio de sesión denegada|inicio de sesión denegado|duo push denegado',
  },
  passcodeWrong: {
    en: 'incorrect passcode enter a valid passcode|incorrect passcode|invalid passcode|passcode not valid enter a valid one',
    es: 'código de acceso incorrecto introduzca uno válido|código de acceso incorrecto|código no válido|código incorrecto',
  },
  accessDenied: {
    en: 'access denied|access not allowed|your organization does not allow|you are not permitted to log in|your device is not allowed update your browser',
    es: 'acceso denegado|acceso no permitido|su organización no lo permite|no tiene permiso para iniciar sesión',
  },
  locked: {
    en: 'your account is locked|account disabled|too many failed attempts|your account has been locked out|your account is disabled and cannot log in',
    es: 'su cuenta está bloqueada|su cuenta ha sido bloqueada|cuenta deshabilitada|demasiados intentos fallidos',
  },
} as const satisfies Record<StepId<'duoUniversal'>, Said>
