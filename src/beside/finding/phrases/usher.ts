// What Usher's own screens say: titles, main buttons and the sentences about failures that a caller
// may read out. A test holds the titles to the words in content/.

import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { Said } from './said.ts'

export const usherPhrases = {
  welcoming: {
    en: 'add your phone as a second check|a password can be stolen your phone is with you|have your phone ready charged and online|give it about 5 minutes|we will never ask for your password here|i do not want to use my own phone|what can my employer see on my phone',
    es: 'añada su teléfono como segunda prueba|una contraseña se puede robar su teléfono va con usted|tenga el teléfono a mano|no quiero usar mi propio teléfono|qué puede ver mi empresa en mi teléfono',
  },
  choosingDevice: {
    en: 'what will you use to sign in|pick the one you nearly always have with you|i do not have any of these|this computer or phone you unlock it with a finger your face or a pin|choose what you will use to sign in',
    es: 'con qué va a entrar|elija lo que casi siempre lleva consigo|no tengo nada de esto|esta computadora o teléfono|elija con qué va a entrar',
  },
  enteringNumber: {
    en: 'what is your mobile number|what is your landline number|read it back to yourself|yes this number is correct|type it the way you normally do spaces and dashes are fine|this number is too short|this number is too long|tick the box to show this is your number|the phone you carry and will tap on',
    es: 'cuál es su número de celular|cuál es su número fijo|léalo para usted|sí este número es correcto|escríbalo como siempre|el número es demasiado corto|el número es demasiado largo|marque la casilla para confirmar que es su número',
  },
  'provingNumber.choosingWay': {
    en: 'check that the number is yours|how do you want to get the digits|choose a call or a text',
    es: 'vea que el número es suyo|cómo quiere recibir las cifras|elija una llamada o un mensaje',
  },
  'provingNumber.typing': {
    en: 'type the 6 digits|those digits did not match|call me again|text me again',
    es: 'escriba las 6 cifras|esas cifras no coinciden|llamarme otra vez|enviarme otro mensaje',
  },
  choosingPlatform: {
    en: 'what kind of phone is it|what kind of tablet is it|has an apple on the back|samsung google motorola and others|i am not sure turn it over',
    es: 'qué tipo de tableta es|tiene una manzana detrás|samsung google motorola y otros|así le mostramos la aplicación adecuada',
  },
  installingApp: {
    en: 'get the app on your phone|it is free if you have it already go on|my phone will not let me add apps|use something other than my phone|on that phone now open its store page',
    es: 'ponga la aplicación en su teléfono|es gratis si ya la tiene siga|mi teléfono no me deja añadir aplicaciones|usar otra cosa en lugar del teléfono',
  },
  addingAccount: {
    en: 'open the app and tap add|open the app and add an account|i can see the camera|i do not see add|i do not see a plus sign|have other accounts add is at the top right',
    es: 'abra la aplicación y toque add|abra la aplicación y añada una cuenta|veo la cámara|no veo add|no veo ningún signo más',
  },
  'linkingApp.showingCode': {
    en: 'scan this code with your phone|i have scanned it|waiting for your phone|point the camera at this square|this code works for minutes|is this page on the phone you are adding|we have not heard from your phone yet|setting up on this phone get a link',
    es: 'escanee este código con su teléfono|ya lo he escaneado|esperando a su teléfono|apunte la cámara a este cuadrado|este código sirve durante minutos|todavía no sabemos nada de su teléfono',
  },
  'linkingApp.sendingLink': {
    en: 'get the link by email|the link has to be opened on it|send the link we send it to',
    es: 'reciba el enlace por correo|el enlace se abre en él|enviar el enlace lo enviamos a',
  },
  'linkingApp.handedOver': {
    en: 'open the email on your phone|link the app on this phone|did nothing open|look in the junk folder then send it again|i am on another screen show the qr code',
    es: 'abra el correo en su teléfono|enlace la aplicación en este teléfono|no se ha abierto nada|mire en el correo no deseado',
  },
  'linkingApp.typingKey': {
    en: 'type this key into the app|letters and numbers only there is no zero and no one|the key is hidden show the key|i have added it',
    es: 'escriba esta clave en la aplicación|solo letras y números|la clave está oculta mostrar la clave|ya la he añadido',
  },
  'linkingApp.expired': {
    en: 'time for a new code|this code has run out make a new code|make a new code|a code does not live long',
    es: 'toca un código nuevo|este código ha caducado cree uno nuevo|crear un código nuevo',
  },
  'enteringCode.typing': {
    en: 'type the passcode from the app|passcode from the app it changes every 30 seconds|that passcode did not work wait for a new one|your phones clock is off set its time to automatic|show the qr code again|this passcode is from an earlier qr code',
    es: 'escriba el código de la aplicación|código de la aplicación cambia cada 30 segundos|ese código no ha servido|el reloj de su teléfono se desvía',
  },
  registeringPasskey: {
    en: 'add your security key|add this computer or phone|add my security key|the window closed before we heard from your key|your face your finger and your pin stay on it|your key said no',
    es: 'añada su llave de seguridad|añada esta computadora o teléfono|añadir mi llave de seguridad|la ventana se cerró antes de que respondiera su llave|su cara su huella y su pin se quedan en este aparato',
  },
  choosingPreference: {
    en: 'choose what happens after you type your password|your phone buzzes you tap approve|you pick push passcode or call each time|choose what happens when you log in',
    es: 'elija qué pasa después de la contraseña|su teléfono suena usted toca approve|elija qué pasa cuando entra',
  },
  savingCodes: {
    en: 'keep these codes somewhere safe|i have saved my codes|treat them like cash|make a new set|where is a safe place|if you lose your phone one code lets you in once|print download copy all',
    es: 'guarde estos códigos en lugar seguro|he guardado mis códigos|cuídelos como dinero|qué lugar es seguro|imprimir descargar copiar todos',
  },
  'provingCodes.typing': {
    en: 'type one of your codes|look at the copy you saved|that is not one of your codes|go back to my codes|one of your recovery codes',
    es: 'escriba uno de sus códigos|mire la copia que guardó|ese no es uno de sus códigos|volver a mis códigos',
  },
  'rehearsing.choosingCheck': {
    en: 'try a test sign in|see it work now before you need it|use my passkey or use a passcode test',
    es: 'haga una entrada de prueba|vea ahora que funciona',
  },
  'rehearsing.awaitingPush': {
    en: 'check your phone|we sent a test request open it then tap approve|nothing on your phone open the app and pull down|the request ran out|waiting for your answer this request ends in|you tapped deny was that you',
    es: 'mire su teléfono|hemos enviado una solicitud de prueba|no ve nada en el teléfono deslice hacia abajo|la solicitud ha caducado envíela otra vez|esperando su respuesta',
  },
  'rehearsing.enteringPasscode.typing': {
    en: 'type a passcode from the app|open the app and tap your account',
    es: 'escriba un código de la aplicación|abra la aplicación y toque su cuenta',
  },
  'rehearsing.awaitingCall': {
    en: 'answer your phone|we are calling answer it listen then press any key|we did not hear a key|waiting for you to press a key',
    es: 'conteste el teléfono|estamos llamando conteste escuche y pulse cualquier tecla|no hemos oído ninguna tecla',
  },
  'rehearsing.usingPasskey': {
    en: 'use your passkey|press the button then touch your key or unlock this device as you always do',
    es: 'use su llave de acceso|toque su llave o desbloquee el aparato como siempre',
  },
  'rehearsing.enteringRecoveryCode.typing': {
    en: 'type a recovery code|take one from the list you saved it works once',
    es: 'elija uno de la lista que guardó|sirve una vez táchelo después',
  },
  'confirmingItIsYou.choosingWay': {
    en: 'first show us it is you|use what you have now',
    es: 'muéstrenos antes que es usted|use lo que tiene ahora',
  },
  locked: {
    en: 'too many tries|wait or call your account is safe|or use another way now',
    es: 'demasiados intentos espere|su cuenta está a salvo|o use ahora otra manera',
  },
  escalated: {
    en: 'talk to the help desk|you can sign in without these|you did the right thing|your place is kept call and say where you are|carry on with my set up',
    es: 'hable con el servicio de ayuda|puede entrar sin nada de esto|ha hecho bien|seguir con mi configuración',
  },
  enrolled: {
    en: 'you are ready|you are ready for the real set up|this was practice your real account has not changed|if this phone is lost tonight you can get in by|add a second phone or key',
    es: 'todo está listo|ya puede hacerlo de verdad|esto era una práctica|si pierde el teléfono esta noche puede entrar con',
  },
} as const satisfies Partial<Record<WaitingState, Said>>
