// Written before anything was tuned, the way other people say things: terse agents, elderly callers,
// second-language speakers, voice typing. Nobody mends the index for a single one of these; what they
// show is mended in general or not at all.

/** `what was heard | pages that are right, either of them`; `@map` where a map was chosen before. */
export const heldOut = `
caller at start setup blue button | duoTraditional.start
protect ur account page | duoTraditional.start
its asking me what kind of device im adding mobile tablet landline | duoTraditional.deviceType
which type of device do i want to add it says | duoTraditional.deviceType
there is a little flag and a box for my telephone number and i have to tick that its the right one | duoTraditional.phoneNumber
check box is this the correct number | duoTraditional.phoneNumber
windows phone or other and cell phones | duoTraditional.phonePlatform
iphone android windows phone pick one | duoTraditional.phonePlatform
i have do oh mobile installed | duoTraditional.installApp
install duo mobile for eye os | duoTraditional.installApp
activate dual mobile for android with a square full of dots | duoTraditional.scanCode
email me an activation link in stead | duoTraditional.scanCode
having problems we'll send you an activation link | duoTraditional.scanCode
when i login ask me to choose | duoTraditional.settings
automaticly send this device a duo push | duoTraditional.settings
my setings and devises | duoTraditional.settings
finish enrolment button | duoTraditional.settings, duoTraditional.saved
enrollment succesful | duoTraditional.saved, duoTraditional.activated
a green bar that the settings were saved | duoTraditional.saved
activate duo mobile by e-mail send email | duoTraditional.emailLink, duoTraditional.emailSent
enter extension for the desk phone | duoTraditional.landlineNumber, duoUniversal.callNumber
what tipe of tablet is this | duoTraditional.tabletPlatform
choose an authentication method, send me a push call me enter a pass code | duoTraditional.signInPrompt
the three green buttons send me a push | duoTraditional.signInPrompt
remember me for 30 days is greyed out | duoTraditional.signInPrompt, duoTraditional.pushWaiting
pushed a log in request to your devise | duoTraditional.pushWaiting
blue bar at the bottom pushed a login | duoTraditional.pushWaiting
dialing xxx xxx | duoTraditional.callWaiting
answered press any key on your phone to login | duoTraditional.callWaiting
success logging you in | duoTraditional.signedIn
log in request denied in red | duoTraditional.requestDenied
no key press detected | duoTraditional.requestTimedOut
login timed out | duoTraditional.requestTimedOut, duoUniversal.requestTimedOut
incorect pass code please try agian | duoTraditional.passcodeWrong
reactivate duo mobile change device name | duoTraditional.deviceOptions
device options gear wheel | duoTraditional.deviceOptions
ur account has been locked out | duoTraditional.locked, duoUniversal.locked
lets keep your account safe | duoUniversal.introFirst
let us keep your acount save next button | duoUniversal.introFirst
select an option face id security key phone number duo mobile | duoUniversal.methodList
select an opcion | duoUniversal.methodList, duoUniversal.addDevice
country code then add phone number | duoUniversal.phoneNumber
i have a tablet link under the number | duoUniversal.phoneNumber
yes its correct | duoUniversal.numberConfirm
no i need to change it | duoUniversal.numberConfirm
is this phone number correct | duoUniversal.numberConfirm
send me a pass code or call my phone | duoUniversal.ownershipCheck
download duo mobile app store and google play pictures | duoUniversal.download
get an activation link insted | duoUniversal.scanCode, duoUniversal.activationLink
added duo mobile you can now use | duoUniversal.added
duo mobile was added green tick | duoUniversal.added
add another way to login | duoUniversal.backup
skip for now | duoUniversal.backup
set up completed log in with duo | duoUniversal.complete
check for a duo push sent to ios | duoUniversal.pushWaiting
chek for duo posh | duoUniversal.pushWaiting
other options at the bottom | duoUniversal.pushWaiting, duoUniversal.otherOptions
is this your device, yes this is my device | duoUniversal.trustBrowser
trust browser question | duoUniversal.trustBrowser
no other people use this device | duoUniversal.trustBrowser
there is a number on the computer and i must type it in the phone to verify | duoUniversal.verifiedPush
enter code in duo mobile | duoUniversal.verifiedPush
other options to log in text message passcode bypass code | duoUniversal.otherOptions
bypass code | duoUniversal.otherOptions, duoUniversal.passcode
manage devises | duoUniversal.manageDevices, duoUniversal.otherOptions
i have a new phone get started | duoUniversal.newPhone, duoUniversal.manageDevices
rename or delete | duoUniversal.editDevice
are you sure you want to delete this device | duoUniversal.removeDevice
duo push timed out try again | duoUniversal.requestTimedOut
set up windows hello | duoUniversal.thisDevice
visit this link on your phone to add your account | duoTraditional.emailSent, duoUniversal.linkSent
duo mobile would like to access the camera | duoTraditional.scanCode, duoUniversal.scanCode
allow duo mobile to take pictures and record video | duoTraditional.scanCode, duoUniversal.scanCode
duo mobile would like to send you notifications | duoTraditional.installApp, duoUniversal.download
phone wants my credit card for a free app | duoTraditional.installApp, duoUniversal.download, authenticator.installApp
app store shows get button next to duo | duoTraditional.installApp, duoUniversal.download
are you logging in to approve deny | duoTraditional.pushWaiting, duoUniversal.pushWaiting
was this a suspicious login it seems fraudulent | duoTraditional.requestDenied, duoUniversal.requestDenied, duoTraditional.pushWaiting, duoUniversal.pushWaiting
plus add use qr code | duoTraditional.scanCode, duoUniversal.scanCode
this qr code is not valid | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
the camera just opened a web page | duoTraditional.scanCode, duoUniversal.scanCode, authenticator.scanCode
enable 2 fa | authenticator.security
scan qr code with your authenticator app then enter the six digit verification code | authenticator.scanCode, authenticator.enterCode
enter a setup key | authenticator.typeKey
save your recovery codes | authenticator.recoveryCodes
cant scan the qr code enter the secret manually | authenticator.typeKey, authenticator.scanCode
google authenticator account name your key time based | authenticator.typeKey
microsoft authenticator work or school account | authenticator.scanCode, authenticator.installApp
backup codes download print | authenticator.recoveryCodes
two factor authentication is enabled | authenticator.enabled, authenticator.alreadyEnabled
invalid code the 2fa code is wrong | authenticator.codeWrong
you must set up two factor authentication to continue | authenticator.enforced
use a recovery code lost your device | authenticator.lostPhone, authenticator.recoveryCode
my profile | authenticator.profile, authenticator.settings
add your phone as a second check | usher.welcoming
what will you use to sign in | usher.choosingDevice
read it back to yourself | usher.enteringNumber
open the app and tap plus add | usher.addingAccount
time for a new code | usher.linkingApp.expired
keep these codes somewhere safe | usher.savingCodes
try a test sign in | usher.rehearsing.choosingCheck
too many tries | usher.locked
you are ready | usher.enrolled
empezar configuracion proteja su cuenta | duoTraditional.start
que tipo de dispositivo esta agregando | duoTraditional.deviceType
se envio una solicitud de inicio de sesion a su dispositivo | duoTraditional.pushWaiting
elija un metodo de autenticacion | duoTraditional.signInPrompt
codigo incorecto intente de nuevo | duoTraditional.passcodeWrong, duoUniversal.passcodeWrong, authenticator.codeWrong
si, es correcto | duoUniversal.numberConfirm
otras opsiones | duoUniversal.pushWaiting, duoUniversal.otherOptions
administrar dispositivos | duoUniversal.manageDevices, duoUniversal.otherOptions
tengo un telefono nuevo | duoUniversal.newPhone, duoUniversal.manageDevices
confiar en este navegador | duoUniversal.trustBrowser
duo mobile quiere acceder a la camara | duoTraditional.scanCode, duoUniversal.scanCode
quiere enviarle notificaciones | duoTraditional.installApp, duoUniversal.download
guarde sus codigos de recuperacion | authenticator.recoveryCodes
activar la verificacion en dos pasos | authenticator.security
escriba la clave de configuracion | authenticator.typeKey
el codigo ha caducado | duoTraditional.codeExpired, duoUniversal.codeExpired, usher.linkingApp.expired
su cuenta esta bloqueada | duoTraditional.locked, duoUniversal.locked
no veo + add en la aplicacion | usher.addingAccount, duoTraditional.scanCode, duoUniversal.scanCode
`

/** What no page says, in words that the pages use too. */
export const heldOutUnknown = [
  'i forgot my password',
  'how do i reset my password',
  'the internet is down',
  'my phone battery died',
  'i dropped my phone in the water',
  'can you transfer me to accounting',
  'where do i find my pay stub',
  'i need a new laptop charger',
  'my account balance is wrong',
  'add the printer to my computer',
  'install adobe reader',
  'email everybody in the building',
  'set up my out of office',
  'the projector has no signal',
  'my monitor says no input',
  'change my home address',
  'i want to speak to your manager',
  'the badge does not open the door',
  'who is on call tonight',
  'what is the weather',
  'order new business cards',
  'my chair is broken',
  'the heating is off',
  'is the cafeteria open',
  'no puedo imprimir',
  'el internet no funciona',
  'se me cayo el telefono',
  'quiero hablar con su jefe',
  'donde esta el comedor',
  'se rompio la silla',
  'hace frio en la oficina',
  'cuando cobramos',
  'ffffff',
  'blah blah blah',
  'testing one two three',
  'hmm',
  'um',
  'what',
  'nothing',
  'no idea',
  'lkjh poiu',
  'save the whales',
  'call me maybe',
  'the cat sat on the mat',
] as const
