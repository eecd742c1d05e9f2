// What callers say on the pages of the traditional prompt, beside the labels that are documented.
// Spanish has the labels too, as a window in Spanish would spell them.

import type { StepId } from '#domain/step-maps.ts'
import type { Said } from './said.ts'

export const traditionalPhrases = {
  start: {
    en: 'protect your account page|blue button start setup|welcome to duo security start setup|set up two factor for your account|the first page asks me to start|this account is not enrolled yet|enroll now|begin the set up',
    es: 'proteja su cuenta|proteger su cuenta|iniciar configuración|comenzar configuración|empezar la configuración|botón azul de iniciar|configure la autenticación de dos factores|inscribirse',
  },
  deviceType: {
    en: 'what kind of device do you want to add|choose your device type|mobile phone tablet landline security key|mobile phone recommended|u2f token|touch id landline tablet mobile phone|select the type of device to enroll|choose your authenticator|what type of device|ipad nexus|requires chrome to use touch id',
    es: 'qué tipo de dispositivo está agregando|qué tipo de dispositivo va a añadir|tipo de dispositivo|teléfono móvil tableta teléfono fijo llave de seguridad|teléfono celular recomendado|elija el tipo de dispositivo|teléfono fijo',
  },
  phoneNumber: {
    en: 'enter your phone number|tick the box if the number is right|is this the correct number|check the box to confirm your number|country flag and number|example number|you entered is this correct|type your cell phone number|double check your number',
    es: 'introduzca su número de teléfono|ingrese su número de teléfono|es este el número correcto|marque la casilla si el número es correcto|número correcto|país y número|casilla del número',
  },
  phonePlatform: {
    en: 'what type of phone is it|what kind of phone do you have|choose platform|iphone android windows phone blackberry other|other and cell phones|select your phone operating system|what type of phone is this number',
    es: 'qué tipo de teléfono es|qué clase de teléfono tiene|iphone android windows phone otro|otro y celulares|elija la plataforma',
  },
  installApp: {
    en: 'install duo mobile|install duo mobile for ios|install duo mobile for android|i have duo mobile installed|i have duo mobile|launch the app store and search for duo mobile|open the store app and install duo mobile|tap get and then install to download the app',
    es: 'instale duo mobile|instalar duo mobile|tengo duo mobile instalado|ya tengo duo mobile|instalar duo mobile en el teléfono|busque duo mobile en la tienda',
  },
  scanCode: {
    en: 'activate duo mobile|activate duo mobile for ios|activate duo mobile for android|email me an activation link instead|having problems well send you an activation link instead|one time activation link|open duo mobile tap plus scan this barcode|scan the barcode with the app|continue is grey|continue does not work under the barcode|the screen shows a square qr code',
    es: 'activar duo mobile|active duo mobile|activar duo mobile para ios|enviarme un enlace de activación por correo electrónico|tiene problemas le enviaremos un enlace de activación|el botón continuar está gris|escanee este código de barras con la aplicación',
  },
  activated: {
    en: 'green check mark over the qr code|successfully scanned|device successfully enrolled|the barcode turned into a check|duo mobile has been activated|duo mobile activated successfully|successful enrollment banner|check mark instead of the square',
    es: 'marca verde sobre el código|dispositivo inscrito correctamente|duo mobile se activó correctamente|palomita verde en lugar del código|escaneado correctamente',
  },
  settings: {
    en: 'my settings and devices|when i log in|default device|automatically send this device a duo push|automatically call this device|ask me to choose an authentication method|finish enrollment|continue to login|add another device|enroll another device|list of my devices with a save button|drop down what happens when i log in|enrolled devices list',
    es: 'mis ajustes y dispositivos|mi configuración y dispositivos|cuando inicio sesión|cuando inicie sesión|dispositivo predeterminado|enviar automáticamente un duo push|llamar automáticamente a este dispositivo|pedirme que elija un método de autenticación|preguntarme el método|terminar la inscripción|finalizar inscripción|continuar al inicio de sesión|añadir otro dispositivo',
  },
  saved: {
    en: 'your settings have been saved|settings saved|saved in green|enrollment successful|im done enrolling devices|all set saved banner|changes were saved',
    es: 'sus ajustes se han guardado|configuración guardada|guardado en verde|inscripción correcta|inscripción exitosa|terminé de inscribir dispositivos|cambios guardados',
  },
  ownershipCheck: {
    en: 'verify ownership|verify your phone number call me or text me|call me text me|we need to check this number is yours|verify ownership of this number|this number is already in use verify',
    es: 'verificar la propiedad|verifique su número de teléfono|llamarme o enviarme un mensaje de texto|compruebe que el número es suyo',
  },
  ownershipCode: {
    en: 'enter the 6 digit code|enter your 6 digit code and verify|type the six digits we texted you|verify ownership six digit code|code from the text message verify',
    es: 'introduzca el código de 6 dígitos|ingrese el código de seis cifras y verificar|código del mensaje de texto',
  },
  emailLink: {
    en: 'activate duo mobile by email|email address send email|send email button|where should we email the activation link|type your email for the link',
    es: 'activar duo mobile por correo electrónico|dirección de correo enviar correo|enviar correo electrónico|botón de enviar correo',
  },
  emailSent: {
    en: 'activation email sent|we sent you an email open it on your phone|visit this link on your phone to add your account to duo mobile|email from duo security activation|the email has a link to activate|waiting for activation by email',
    es: 'correo de activación enviado|le enviamos un correo ábralo en su teléfono|visite este enlace en su teléfono para añadir su cuenta a duo mobile|correo de duo con un enlace',
  },
  codeExpired: {
    en: 'this code has expired|activation code expired|barcode has expired|enrollment code has expired contact your administrator|the qr code expired|link has expired|activation link is no longer valid',
    es: 'este código ha caducado|el código ha expirado|código vencido|el enlace ha caducado|código de activación caducado|el código qr expiró|código de inscripción caducado',
  },
  phoneWithoutApp: {
    en: 'my basic cell phone is listed without app|other phone added only calls and texts|flip phone in the list no duo mobile',
    es: 'teléfono sin aplicación en la lista|mi teléfono básico solo llamadas y mensajes',
  },
  landlineNumber: {
    en: 'enter your landline number and extension|extension box|office phone number with extension|extension number|landline phone number',
    es: 'número de teléfono fijo y extensión|extensión|teléfono de la oficina con extensión',
  },
  landlineCheck: {
    en: 'verify landline ownership call me|we call your landline with six digits|call me to check my desk phone',
    es: 'llamarme al teléfono fijo para verificar|verificar teléfono fijo',
  },
  tabletPlatform: {
    en: 'what type of tablet is it|what kind of tablet|ipad ios or android tablet|choose your tablet ios android',
    es: 'qué tipo de tableta es|qué clase de tableta|tableta ipad o android',
  },
  securityKey: {
    en: 'enroll your security key|insert your security key|tap your security key|touch your security key|allow pop up window to enroll the key|plug in your yubikey|insert the key into usb port',
    es: 'inscriba su llave de seguridad|inserte su llave de seguridad|toque su llave de seguridad|conecte la llave usb|permita la ventana emergente para la llave',
  },
  touchId: {
    en: 'enroll touch id|place your finger on the touch id sensor|touch id on this mac enroll|use fingerprint sensor on macbook',
    es: 'inscribir touch id|ponga el dedo en el sensor touch id|sensor de huella del mac',
  },
  signInPrompt: {
    en: 'choose an authentication method|send me a push|call me|enter a passcode|remember me for days|add a new device on the side menu|what is this need help|device drop down send me a push|three buttons push call passcode|powered by duo security',
    es: 'elija un método de autenticación|elegir un método de autenticación|enviarme un push|envíeme un push|llamarme|introducir un código de acceso|ingresar un código|recordarme por días|recuérdame|añadir un nuevo dispositivo',
  },
  pushWaiting: {
    en: 'pushed a login request to your device|pushed a login|blue bar pushed a login request|login request pushed to the phone|waiting after send me a push with cancel|cancel button push in progress',
    es: 'se envió una solicitud de inicio de sesión a su dispositivo|envió una solicitud de inicio de sesión|solicitud de acceso enviada al dispositivo|barra azul con solicitud enviada',
  },
  callWaiting: {
    en: 'dialing|dialing your phone number|answered press any key on your phone to log in|answered press pound on your phone to log in|dialling xxx xxx|calling blue bar answered',
    es: 'marcando|marcando a su teléfono|contestada pulse cualquier tecla del teléfono para iniciar sesión|respondida presione una tecla',
  },
  passcode: {
    en: 'enter a passcode box with log in button|text me new codes|send codes by text|enter a passcode from duo mobile or a text|your next sms passcode starts with|type the passcode and press log in',
    es: 'casilla de código con botón iniciar sesión|enviarme códigos nuevos por mensaje|envíeme nuevos códigos|su próximo código sms empieza con',
  },
  signedIn: {
    en: 'success logging you in|logging you in green bar|success you are being logged in',
    es: 'éxito iniciando sesión|correcto iniciando su sesión|iniciando sesión barra verde',
  },
  requestDenied: {
    en: 'login request denied|log in request was denied|request denied red bar|login denied',
    es: 'solicitud de inicio de sesión denegada|inicio de sesión denegado|solicitud denegada|solicitud rechazada',
  },
  requestTimedOut: {
    en: 'login timed out|log in request timed out|no keypress detected please try again|timed out red bar|the request ran out of time|no answer call timed out',
    es: 'se agotó el tiempo de inicio de sesión|tiempo de espera agotado|se acabó el tiempo|no se detectó ninguna tecla inténtelo de nuevo|la solicitud caducó',
  },
  passcodeWrong: {
    en: 'incorrect passcode please try again|incorrect passcode|passcode was wrong try again|this passcode has already been used|invalid passcode red bar',
    es: 'código de acceso incorrecto inténtelo de nuevo|código incorrecto vuelva a intentarlo|contraseña de un solo uso incorrecta|código de acceso no válido',
  },
  deviceOptions: {
    en: 'device options|gear button next to my phone|reactivate duo mobile|change device name|trash can delete device|device options gear reactivate|click device options next to the phone',
    es: 'opciones del dispositivo|opciones de dispositivo|reactivar duo mobile|cambiar el nombre del dispositivo|botón de engranaje|papelera borrar dispositivo',
  },
  accessDenied: {
    en: 'access denied|your account is not permitted to log in|you do not have access to this application|you are not allowed contact your administrator|the username you have entered is not enrolled|software out of date access blocked',
    es: 'acceso denegado|no tiene permiso para acceder|su cuenta no tiene permitido iniciar sesión|sin acceso a esta aplicación',
  },
  locked: {
    en: 'your account has been locked out|your account is locked|account locked out too many attempts|your account is disabled|your account has been locked out due to excessive authentication failures|locked out of duo|account disabled contact help desk',
    es: 'su cuenta ha sido bloqueada|su cuenta está bloqueada|cuenta bloqueada por demasiados intentos|cuenta deshabilitada|cuenta desactivada',
  },
} as const satisfies Record<StepId<'duoTraditional'>, Said>
