// What callers read out, and the page it should lead to. Nothing here stands in the index word for word
// unless it is a documented label. A third is misspelt or cut short, a third is Spanish.

/** `what was heard | pages that are right, either of them`; `@map` where a map was chosen before. */
export const corpus = `
Protect Your Account | duoTraditional.start
Start setup | duoTraditional.start
it says start set up in a blue button | duoTraditional.start
strat setup | duoTraditional.start
What type of device are you adding? | duoTraditional.deviceType
Mobile phone recommended, tablet, landline | duoTraditional.deviceType
wat tipe of device r u adding | duoTraditional.deviceType
Touch ID and U2F token and landline in a list | duoTraditional.deviceType
Enter your phone number | duoTraditional.phoneNumber, duoUniversal.phoneNumber
Is this the correct number? | duoTraditional.phoneNumber
a tick box and my number, is it correct number | duoTraditional.phoneNumber
is this the corect nummber | duoTraditional.phoneNumber
What type of phone is it? | duoTraditional.phonePlatform
iPhone, Android, Windows Phone, Other | duoTraditional.phonePlatform
wich type of fone is | duoTraditional.phonePlatform
Install Duo Mobile for Android | duoTraditional.installApp
I have Duo Mobile installed | duoTraditional.installApp
i hav duo mobil instaled | duoTraditional.installApp
Activate Duo Mobile for iOS | duoTraditional.scanCode
actvate dou mobile | duoTraditional.scanCode
Email me an activation link instead | duoTraditional.scanCode
the grey continue button below the barcode, activate duo mobile | duoTraditional.scanCode
Device successfully enrolled | duoTraditional.activated
a green check mark where the QR code was | duoTraditional.activated
My Settings & Devices | duoTraditional.settings
When I log in: | duoTraditional.settings
Automatically send this device a Duo Push | duoTraditional.settings
Automaticaly call this devise | duoTraditional.settings
Default Device | duoTraditional.settings
wen i log in ask me to chose | duoTraditional.settings
Your settings have been saved | duoTraditional.saved
I'm done enrolling devices | duoTraditional.saved, duoTraditional.settings
Verify Ownership, call me or text me | duoTraditional.ownershipCheck, duoTraditional.ownershipCode, duoTraditional.landlineCheck
enter the 6-digit code and verify your phone number | duoTraditional.ownershipCode, duoTraditional.ownershipCheck
Activate Duo Mobile by Email | duoTraditional.emailLink, duoTraditional.emailSent
Send email button and a box for my address | duoTraditional.emailLink
This code has expired | duoTraditional.codeExpired, duoUniversal.codeExpired
the barcode has expierd | duoTraditional.codeExpired
What type of tablet is it? | duoTraditional.tabletPlatform
Tap your security key | duoTraditional.securityKey, duoUniversal.securityKey
Place your finger on the Touch ID sensor | duoTraditional.touchId, duoUniversal.thisDevice
Choose an authentication method | duoTraditional.signInPrompt
Send Me a Push | duoTraditional.signInPrompt
sned me a psuh | duoTraditional.signInPrompt
Add a new device on the left side, need help | duoTraditional.signInPrompt
it says sumthing about pushed a login | duoTraditional.pushWaiting
Pushed a login request to your device... | duoTraditional.pushWaiting
pusht a log in reqest to yur device | duoTraditional.pushWaiting
Dialing XXX-XXX-1234... | duoTraditional.callWaiting
dailing my phone | duoTraditional.callWaiting
Text me new codes | duoTraditional.passcode
Success. Logging you in... | duoTraditional.signedIn
sucess loging you in | duoTraditional.signedIn
Login request denied. | duoTraditional.requestDenied
request denyed | duoTraditional.requestDenied, duoUniversal.requestDenied
Login timed out. | duoTraditional.requestTimedOut, duoUniversal.requestTimedOut
No keypress detected. Please try again. | duoTraditional.requestTimedOut
Incorrect passcode. Please try again. | duoTraditional.passcodeWrong
incorect passcod | duoTraditional.passcodeWrong, duoUniversal.passcodeWrong
Reactivate Duo Mobile | duoTraditional.deviceOptions
Change Device Name | duoTraditional.deviceOptions
Access denied | duoTraditional.accessDenied, duoUniversal.accessDenied
Your account is locked out | duoTraditional.locked, duoUniversal.locked
my acount has been loked out | duoTraditional.locked, duoUniversal.locked
Let's keep your account safe | duoUniversal.introFirst
A password is not enough | duoUniversal.introSecond
pasword is not enouf | duoUniversal.introSecond
Select an option | duoUniversal.methodList, duoUniversal.addDevice
Duo Mobile recommended, security key, phone number | duoUniversal.methodList
selet an opton | duoUniversal.methodList, duoUniversal.addDevice
Add phone number | duoUniversal.phoneNumber
ad fone number button | duoUniversal.phoneNumber
I have a tablet | duoUniversal.phoneNumber
Yes, it's correct | duoUniversal.numberConfirm
yes its corect or no change it | duoUniversal.numberConfirm
No, I need to change it | duoUniversal.numberConfirm
Send me a passcode | duoUniversal.ownershipCheck
Or call my phone | duoUniversal.ownershipCheck
Confirm ownership | duoUniversal.ownershipCheck
Download Duo Mobile | duoUniversal.download
donwload duo mobil from the apstore | duoUniversal.download
Get an activation link instead | duoUniversal.scanCode, duoUniversal.activationLink
Scan this code in Duo Mobile | duoUniversal.scanCode
Added Duo Mobile | duoUniversal.added
it says added duo moblie continue | duoUniversal.added
Add another way to log in | duoUniversal.backup
add anuther way to login, skip for now | duoUniversal.backup
Setup completed! | duoUniversal.complete
Log in with Duo | duoUniversal.complete
Check for a Duo Push | duoUniversal.pushWaiting
chekc for duo psuh | duoUniversal.pushWaiting
Other options | duoUniversal.pushWaiting, duoUniversal.otherOptions
othr optoins link | duoUniversal.pushWaiting, duoUniversal.otherOptions
Is this your device? | duoUniversal.trustBrowser
Yes, trust browser | duoUniversal.trustBrowser
yes trust broswer | duoUniversal.trustBrowser
No, other people use this device | duoUniversal.trustBrowser
Enter code in Duo Mobile | duoUniversal.verifiedPush
verify it's you by entering this verification code | duoUniversal.verifiedPush
I'm not logging in, in red on my phone | duoUniversal.verifiedPush
Other options to log in | duoUniversal.otherOptions
Text message passcode | duoUniversal.otherOptions
Bypass code from the help desk | duoUniversal.otherOptions
Manage devices | duoUniversal.manageDevices, duoUniversal.otherOptions
mange my devises | duoUniversal.manageDevices, duoUniversal.otherOptions
Add a device | duoUniversal.manageDevices
I have a new phone | duoUniversal.manageDevices, duoUniversal.newPhone
Get started | duoUniversal.newPhone
Rename | duoUniversal.editDevice, duoUniversal.renameDevice
Delete device, are you sure? | duoUniversal.removeDevice
Duo Push timed out | duoUniversal.requestTimedOut
You denied the request | duoUniversal.requestDenied
Calling your phone... | duoUniversal.callWaiting
Continue to add a security key | duoUniversal.securityKey
Set up Touch ID | duoUniversal.thisDevice
Activation link sent, check your email | duoUniversal.linkSent
Send link | duoUniversal.activationLink
Making sure it's you | duoTraditional.securityKey, duoUniversal.securityKey, duoUniversal.thisDevice
Windows Security wants a PIN for the key | duoTraditional.securityKey, duoUniversal.securityKey, duoUniversal.thisDevice
Touch your security key | duoTraditional.securityKey, duoUniversal.securityKey
Use another device to save a passkey | duoUniversal.securityKey, duoUniversal.thisDevice, duoTraditional.securityKey
Visit this link on your phone to add your account to Duo Mobile | duoTraditional.emailSent, duoUniversal.linkSent
"Duo Mobile" Would Like to Access the Camera | duoTraditional.scanCode, duoUniversal.scanCode
would lik to acces the camra | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
Allow Duo Mobile to take pictures and record video? | duoTraditional.scanCode, duoUniversal.scanCode
While using the app, only this time, don't allow | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
"Duo Mobile" Would Like to Send You Notifications | duoTraditional.installApp, duoUniversal.download
wants to send me notifcations | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
Verification Required. Before you can install, tap Continue to verify your payment info | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
the store asks for a payment method | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
Google Play has a green install button | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
Double click to install | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
Use QR Code | duoTraditional.scanCode, duoUniversal.scanCode
there is a plus add at the top corner | duoTraditional.scanCode, duoUniversal.scanCode
usr QR cod | duoTraditional.scanCode, duoUniversal.scanCode
Account name, then Save | duoTraditional.scanCode, duoUniversal.scanCode, duoTraditional.activated, duoUniversal.added, authenticator.scanCode
No usable data found | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
Invalid QR code | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
restore my accounts, account recovery | duoTraditional.installApp, duoUniversal.download, duoTraditional.scanCode, duoUniversal.scanCode
Are you logging in to Outlook? | duoTraditional.pushWaiting, duoUniversal.pushWaiting
approve or deny | duoTraditional.pushWaiting, duoUniversal.pushWaiting
It seems fraudulent | duoTraditional.requestDenied, duoUniversal.requestDenied, duoTraditional.pushWaiting, duoUniversal.pushWaiting
the page wants to use your camera | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode, usher.addingAccount
Enable 2FA | authenticator.security
enabel 2fa | authenticator.security
My profile | authenticator.profile, authenticator.settings
Set up your authenticator app | authenticator.installApp, authenticator.scanCode, authenticator.enterCode
6-digit verification code | authenticator.enterCode, authenticator.signInCode
Save your recovery codes | authenticator.recoveryCodes
recovry codes downlod | authenticator.recoveryCodes
Two-factor authentication is enabled | authenticator.enabled, authenticator.alreadyEnabled
Can't scan the QR code? | authenticator.scanCode, authenticator.typeKey
Enter a setup key | authenticator.typeKey
Account name, your key, type of key time based | authenticator.typeKey
Incorrect code | authenticator.codeWrong
invaild code | authenticator.codeWrong
Too many failed login attempts | authenticator.locked, duoTraditional.locked, duoUniversal.locked
Use a recovery code | authenticator.lostPhone, authenticator.recoveryCode
lost your devise? | authenticator.lostPhone
Your organisation requires 2FA | authenticator.enforced
Disable 2FA | authenticator.alreadyEnabled
Work or school account, personal account, other account | authenticator.scanCode
Add your phone as a second check | usher.welcoming
What will you use to sign in? | usher.choosingDevice
What is your mobile number? | usher.enteringNumber
Yes, this number is correct | usher.enteringNumber
What kind of phone is it? | usher.choosingPlatform
Has an apple on the back | usher.choosingPlatform
Open the app and tap + Add | usher.addingAccount
I have scanned it | usher.linkingApp.showingCode
Waiting for your phone | usher.linkingApp.showingCode
Type this key into the app | usher.linkingApp.typingKey
Time for a new code | usher.linkingApp.expired
Keep these codes somwhere safe | usher.savingCodes
Try a test sign-in | usher.rehearsing.choosingCheck
First, show us it is you | usher.confirmingItIsYou.choosingWay
Too many tries | usher.locked
Proteja su cuenta | duoTraditional.start
Iniciar configuración | duoTraditional.start
inicar la configurasion | duoTraditional.start
¿Qué tipo de dispositivo está añadiendo? | duoTraditional.deviceType
teléfono móvil, tableta, teléfono fijo, llave | duoTraditional.deviceType
¿Es este el número correcto? | duoTraditional.phoneNumber
que tipo de telefono es | duoTraditional.phonePlatform
Instalar Duo Mobile para iOS | duoTraditional.installApp
ya tengo duo mobile instalado | duoTraditional.installApp
Activar Duo Mobile para Android | duoTraditional.scanCode
enviarme un enlace de activacion por correo | duoTraditional.scanCode
Mis ajustes y dispositivos | duoTraditional.settings
Cuando inicio sesión | duoTraditional.settings
enviar automaticamente un duo push a este dispositivo | duoTraditional.settings
se guardaron los ajustes | duoTraditional.saved
Elija un método de autenticación | duoTraditional.signInPrompt
enviarme un push | duoTraditional.signInPrompt
se envió una solicitud de acceso a su dispositivo | duoTraditional.pushWaiting
Solicitud de inicio de sesión denegada | duoTraditional.requestDenied, duoUniversal.requestDenied
Se agotó el tiempo de inicio de sesión | duoTraditional.requestTimedOut, duoUniversal.requestTimedOut
codigo de acceso incorrecto intentelo de nuevo | duoTraditional.passcodeWrong, duoUniversal.passcodeWrong
marcando su telefono | duoTraditional.callWaiting
exito iniciando sesion | duoTraditional.signedIn
opciones del dispositivo | duoTraditional.deviceOptions
su cuenta ha sido bloqueada | duoTraditional.locked, duoUniversal.locked
Acceso denegado | duoTraditional.accessDenied, duoUniversal.accessDenied
Mantengamos su cuenta segura | duoUniversal.introFirst
una contraseña no es suficiente | duoUniversal.introSecond
Seleccione una opción | duoUniversal.methodList, duoUniversal.addDevice
Añadir número de teléfono | duoUniversal.phoneNumber
agregar numero de telefono | duoUniversal.phoneNumber
tengo una tableta | duoUniversal.phoneNumber
Sí, es correcto | duoUniversal.numberConfirm
no, necesito cambiarlo | duoUniversal.numberConfirm
envieme un codigo de acceso | duoUniversal.ownershipCheck
Descargar Duo Mobile | duoUniversal.download
se agrego duo mobile | duoUniversal.added
añadir otra forma de iniciar sesion | duoUniversal.backup
omitir por ahora | duoUniversal.backup
Configuración completada | duoUniversal.complete
busque un duo push | duoUniversal.pushWaiting
Otras opciones | duoUniversal.pushWaiting, duoUniversal.otherOptions
¿Es este su dispositivo? | duoUniversal.trustBrowser
Sí, confiar en el navegador | duoUniversal.trustBrowser
no, otras personas usan este dispositivo | duoUniversal.trustBrowser
Introduzca el código en Duo Mobile | duoUniversal.verifiedPush
no estoy iniciando sesion | duoUniversal.verifiedPush
Administrar dispositivos | duoUniversal.manageDevices, duoUniversal.otherOptions
gestionar dispositivos | duoUniversal.manageDevices, duoUniversal.otherOptions
Tengo un teléfono nuevo | duoUniversal.manageDevices, duoUniversal.newPhone
agregar un dispositivo | duoUniversal.manageDevices
llamando a su telefono | duoUniversal.callWaiting
el duo push ha caducado | duoUniversal.requestTimedOut
toque su llave de seguridad | duoTraditional.securityKey, duoUniversal.securityKey
visite este enlace en su telefono | duoTraditional.emailSent, duoUniversal.linkSent
"Duo Mobile" desea acceder a la cámara | duoTraditional.scanCode, duoUniversal.scanCode
permitir que duo mobile tome fotos y grabe video | duoTraditional.scanCode, duoUniversal.scanCode
Duo Mobile quiere enviarte notificaciones | duoTraditional.installApp, duoUniversal.download
pide una forma de pago en la tienda | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
Usar código QR | duoTraditional.scanCode, duoUniversal.scanCode
codigo qr no valido | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
¿Está iniciando sesión? aprobar denegar | duoTraditional.pushWaiting, duoUniversal.pushWaiting
este codigo ha caducado | duoTraditional.codeExpired, duoUniversal.codeExpired
Activar 2FA | authenticator.security
Habilitar la autenticación de dos factores | authenticator.security
Mi perfil | authenticator.profile, authenticator.settings
configure su aplicacion de autenticacion | authenticator.installApp, authenticator.scanCode, authenticator.enterCode
Guarde sus códigos de recuperación | authenticator.recoveryCodes
codigos de respaldo descargar | authenticator.recoveryCodes
Ingrese la clave de configuración | authenticator.typeKey
no puede escanear el codigo qr | authenticator.scanCode, authenticator.typeKey
Código incorrecto | authenticator.codeWrong, duoUniversal.passcodeWrong, duoTraditional.passcodeWrong
usar un codigo de recuperacion | authenticator.lostPhone, authenticator.recoveryCode
¿Con qué va a entrar? | usher.choosingDevice
Léalo para usted | usher.enteringNumber
Ya lo he escaneado | usher.linkingApp.showingCode
Toca un código nuevo | usher.linkingApp.expired
Guarde estos códigos en lugar seguro | usher.savingCodes
Mire su teléfono | usher.rehearsing.awaitingPush
Demasiados intentos | usher.locked, authenticator.locked
Todo está listo | usher.enrolled
`

/** What both Duo prompts say: the prompt that was chosen decides. */
export const sharedByBothPrompts = [
  'Enter your phone number',
  'This code has expired',
  'Access denied',
  'Login timed out',
  'Use QR Code',
  'Would Like to Access the Camera',
  'Are you logging in?',
  'Touch your security key',
] as const

/** What no page says. */
export const unknown = [
  'printer is out of paper',
  'my dog ate it',
  'asdfghjkl',
  'qwxzv bnmkp',
  'zzzzzz',
  'xkcd lorem ipsum dolor',
  'the',
  'it',
  'and',
  'a',
  'el',
  'de la',
  'it says',
  'there is a thing',
  'i see',
  'hello',
  'good morning how are you',
  'thank you very much',
  'what time is lunch',
  'the wifi is slow',
  'my mouse does not move',
  'outlook calendar will not open',
  'excel crashed again',
  'the screen is black',
  'blue screen of death',
  'the monitor flickers',
  'no sound in my headphones',
  'how do i print double sided',
  'my keyboard is broken',
  'the coffee machine is leaking',
  'zoom has no audio',
  'i want to order a laptop',
  'where is the parking garage',
  'teams meeting recording',
  'the projector bulb',
  'vacation request form',
  'payroll is late',
  'mi perro se lo comio',
  'la impresora no tiene papel',
  'buenos dias como esta',
  'no hay sonido',
  'el raton no se mueve',
  'la pantalla esta negra',
  'quiero pedir una silla',
  'banana',
  'football results',
  'weather tomorrow',
  'lorem ipsum',
  'null undefined',
  'select star from users',
  '!!!',
  '...',
  '',
  '   ',
  'continue',
  'back',
  'ok',
  'yes',
  'no',
  'the elevator is stuck',
  'shared drive is full',
  'sharepoint folder permissions',
] as const
