// What stands on the phone, in the store and in the questions of a phone or a browser while the other
// window waits: the page that waits for it, in each map where it can happen.

import type { MapId, StepId } from '#domain/step-maps.ts'
import type { Said } from './said.ts'

type Meanwhile = Said & { at: { [Map in MapId]?: StepId<Map> } }

const installing = {
  duoTraditional: 'installApp',
  duoUniversal: 'download',
  authenticator: 'installApp',
} as const
const installingDuo = { duoTraditional: 'installApp', duoUniversal: 'download' } as const
const scanning = {
  duoTraditional: 'scanCode',
  duoUniversal: 'scanCode',
  authenticator: 'scanCode',
} as const
const scanningDuo = { duoTraditional: 'scanCode', duoUniversal: 'scanCode' } as const
const link = { duoTraditional: 'emailSent', duoUniversal: 'linkSent' } as const
const push = { duoTraditional: 'pushWaiting', duoUniversal: 'pushWaiting' } as const
const denied = { duoTraditional: 'requestDenied', duoUniversal: 'requestDenied' } as const
const call = { duoTraditional: 'callWaiting', duoUniversal: 'callWaiting' } as const
const key = { duoTraditional: 'securityKey', duoUniversal: 'securityKey' } as const
const thisDevice = { duoUniversal: 'thisDevice' } as const

export const phonePhrases: readonly Meanwhile[] = [
  {
    at: installing,
    en: 'app store get button|get|google play install button|install|open play store|double click to install|verification required before you can install tap continue to verify your payment information|payment method required|add a payment method credit card|sign in with apple id password to download|app store asks for my apple id password|the app is free why a card|complete account setup payment google play|not enough storage to install the app|this app is not compatible with your device|downloading the app waiting pending',
    es: 'botón obtener de la app store|obtener|instalar en google play|instalar|abrir la tienda|haga doble clic para instalar|verificación necesaria información de pago|método de pago|forma de pago tarjeta de crédito|contraseña del apple id|no hay espacio para instalar la aplicación|no es compatible con su dispositivo',
  },
  {
    at: installingDuo,
    en: 'duo mobile in the app store get|google duo video calls wrong app|there are two duo apps which one|duo mobile would like to send you notifications|allow duo mobile to send you notifications|notifications may include alerts sounds and icon badges|welcome to duo mobile|set up account add account duo mobile first screen|i have existing accounts|duo mobile wants notifications allow|terms of use privacy duo mobile|account recovery restore my accounts|restore accounts from backup',
    es: 'duo mobile en la app store|google duo videollamadas|aplicación equivocada de duo|duo mobile quiere enviarle notificaciones|duo mobile desea enviarle notificaciones|permitir que duo mobile envíe notificaciones|bienvenido a duo mobile|recuperar cuentas restaurar',
  },
  {
    at: { authenticator: 'installApp' },
    en: 'authenticator would like to send you notifications|allow google authenticator notifications|google authenticator get started|welcome to microsoft authenticator i agree|sign in with google or use without an account',
    es: 'authenticator quiere enviarle notificaciones|bienvenido al autenticador|usar el autenticador sin una cuenta',
  },
  {
    at: scanningDuo,
    en: 'duo mobile would like to access the camera|allow duo mobile to take pictures and record video|duo mobile camera permission|use qr code|use activation code|plus add|add button top right corner|add account use qr code|no accounts yet add|scan qr code frame duo mobile|get my account information duo|add account duo mobile use qr code or activation code|new account name save duo|name account next|practice now|take a practice push|account linked duo mobile|account added successfully',
    es: 'duo mobile quiere acceder a la cámara|duo mobile desea usar la cámara|permitir que duo mobile tome fotos y grabe video|usar código qr|usar código de activación|signo más añadir|añadir cuenta usar código qr|botón agregar arriba a la derecha|cuenta vinculada|nombre de la cuenta guardar',
  },
  {
    at: scanning,
    en: 'would like to access the camera|take pictures and record video|while using the app only this time dont allow|allow once dont allow camera|camera access is off turn on in settings|invalid qr code|this qr code is invalid|qr code not recognized|no usable data found|unsupported code wrong barcode|the camera opened a website safari|scanned with the camera app and it opened a web page|cannot scan the code blurry|code is not readable|the qr code will not scan|invalid barcode|this code has already been used|account could not be added no internet connection|problem adding account|wants to use your camera|camera blocked by the browser',
    es: 'quiere acceder a la cámara|desea acceder a la cámara|tomar fotos y grabar video|mientras se usa la app solo esta vez no permitir|permitir una vez no permitir|sin acceso a la cámara ajustes|código qr no válido|este código qr no es válido|no se encontraron datos utilizables|la cámara abrió una página web|no lee el código|no escanea|quiere usar su cámara|este código ya se ha usado',
  },
  {
    at: { authenticator: 'scanCode' },
    en: 'authenticator would like to access the camera|allow authenticator to take pictures and record video|google authenticator plus scan a qr code|add a code scan a qr code enter a setup key|microsoft authenticator add account|what kind of account are you adding|work or school account|other account google facebook|scan a qr code or sign in',
    es: 'authenticator quiere acceder a la cámara|google authenticator escanear código qr|agregar cuenta microsoft authenticator|qué tipo de cuenta va a agregar|cuenta profesional o educativa|otra cuenta',
  },
  {
    at: { authenticator: 'typeKey' },
    en: 'key value had illegal characters|key is too short|secret key is invalid in the app|or enter code manually',
    es: 'la clave tiene caracteres no válidos|la clave es demasiado corta',
  },
  {
    at: link,
    en: 'visit this link on your phone to add your account to duo mobile|open in duo mobile|complete action using duo mobile|tap the link in the email on the phone|duo mobile activation email from no reply duosecurity|email subject duo mobile activation|open this page in duo mobile',
    es: 'visite este enlace en su teléfono|abrir en duo mobile|toque el enlace del correo en el teléfono|correo activación de duo mobile',
  },
  {
    at: push,
    en: 'are you logging in to|approve deny|approve and deny buttons|approve|deny|login request on my phone|verify your identity approve|green check mark and red x|tap to respond to notification|nothing arrives on the phone no push|did not get a notification|request waiting tap to view actions|are you logging in',
    es: 'está iniciando sesión en|está iniciando sesión|aprobar denegar|aprobar o rechazar|aprobar|solicitud de inicio de sesión en el teléfono|no llega nada al teléfono|no me llegó la notificación',
  },
  {
    at: denied,
    en: 'was this a suspicious login|it seems fraudulent|it was a mistake|why are you denying this request|report fraud|reported as fraudulent',
    es: 'le parece sospechoso|parece fraudulento|parece un fraude|fue un error|por qué deniega esta solicitud|inicio de sesión sospechoso',
  },
  {
    at: { duoUniversal: 'verifiedPush' },
    en: 'enter the code shown on your computer in the phone|enter verification code and verify on the phone|code does not match verified push|keypad and verify on the phone|im not logging in red button',
    es: 'escriba el código que aparece en la computadora|teclado y verificar en el teléfono|no soy yo quien inicia sesión',
  },
  {
    at: call,
    en: 'duo is calling press any key to log in|press pound to log in|this is a login request from duo|the phone rings press a key',
    es: 'pulse cualquier tecla para entrar|suena el teléfono pulse una tecla',
  },
  {
    at: { ...key, ...thisDevice },
    en: 'making sure its you|windows security|windows security setup asks for pin|use another device|use a different phone tablet or security key|choose where to save your passkey|choose where to save this passkey|create a passkey for|save another way|this site wants to see the make and model of your security key|security key setup continue|iphone ipad or android device passkey|a request timed out or was cancelled passkey|no passkeys available',
    es: 'seguridad de windows|comprobando que es usted|asegurándonos de que es usted|usar otro dispositivo|elija dónde guardar la llave de acceso|crear una llave de acceso|guardar de otra manera|iphone ipad o dispositivo android',
  },
  {
    at: key,
    en: 'touch your security key|insert your security key into the usb port|tap your security key on the reader|enter your security key pin|touch the key it blinks|yubikey is blinking',
    es: 'toque su llave de seguridad|inserte la llave en el puerto usb|la llave parpadea|pin de la llave de seguridad',
  },
  {
    at: { ...thisDevice, duoTraditional: 'touchId' },
    en: 'touch id to verify your identity|use touch id to sign in|scan your finger|put your finger on the reader',
    es: 'use touch id para verificar su identidad|escanee su huella|ponga el dedo en el lector',
  },
]
