import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const aside = {
  ownershipCheck: script(
    ['Duo quiere ver que el número es suyo.', 'Pulse [[Send me a passcode]].'],
    'Un campo para seis cifras.',
    when('No recibe mensajes', '[[Or call my phone]] es la otra manera.'),
    when('No es su número', 'Pare y compruebe otra vez quién llama.'),
  ),
  ownershipCode: script(
    [
      'Llegan seis cifras a su teléfono, y son solo para usted.',
      'Con las cifras puestas, pulse [[Verify]].',
    ],
    'La página siguiente de la configuración.',
    at.noDigits,
    when('No acepta las cifras', 'Vale el último mensaje. Las anteriores ya no sirven.'),
  ),
  activationLink: script(
    [
      'Puede llegar un enlace en lugar del cuadrado.',
      'Con mensaje o correo elegido, pulse [[Send link]].',
    ],
    'Una línea que dice que el enlace está enviado.',
    when('No puede leer el correo en el teléfono', 'Un mensaje de texto es la otra opción.'),
  ),
  linkSent: script(
    ['El mensaje se abre en el teléfono, no aquí.', 'Toque el enlace que trae.'],
    'Se abre la aplicación, y la página dice [[Added Duo Mobile]].',
    when(
      'No ha llegado nada',
      'Puede estar en el correo no deseado. Después, que lo envíe otra vez.',
    ),
    when('El enlace se abrió en la computadora', 'Solo sirve en el teléfono.'),
  ),
  codeExpired: script(
    ['Un código así dura poco, y no ha pasado nada.', 'Cargue otra vez la página.'],
    'La primera página, o un cuadrado nuevo.',
    when(
      'Vuelve con las mismas palabras',
      'Hay que entrar desde el principio. Si no ayuda, abra una incidencia.',
    ),
  ),
  callNumber: script(
    [
      'Sirve el teléfono que puede contestar cuando entra.',
      'Con el número puesto, pulse [[Add phone number]].',
    ],
    'La pregunta de si el número es correcto.',
    when('Es un teléfono fijo', 'Hay que marcar la casilla [[This is a landline phone]].'),
    when('Contesta una centralita', 'Hace falta su extensión.'),
  ),
  securityKey: script(
    ['Le hace falta la llave en la mano.', 'Pulse [[Continue]], con la llave puesta.'],
    'Una línea que dice que la llave está añadida.',
    at.keyWindow,
    at.oldBrowser,
  ),
  thisDevice: script(
    [
      'Su cara, su dedo y su PIN se quedan en este aparato.',
      'Pulse [[Continue]], y le pide uno de ellos.',
    ],
    'Una línea que dice que está añadido.',
    at.oldBrowser,
    when('No lee el dedo ni la cara', 'El PIN del aparato también sirve.'),
  ),
  verifiedPush: script(
    [
      'Su pantalla muestra unas cifras, y son solo para usted.',
      'Con ellas puestas en el teléfono, toque [[Verify]].',
    ],
    'La pregunta de si es su aparato.',
    at.nothingCame,
    when(
      'No estaba entrando en ningún sitio',
      'Que toque [[I’m not logging in]]. Después pulse «Esto parece un ataque» más abajo.',
    ),
  ),
  otherOptions: script(
    ['La lista tiene todas las maneras que usted configuró.', 'Elija la que tenga a mano.'],
    'La página de esa manera.',
    when('Falta la que necesita', 'Nunca se configuró, o está apagada.'),
    when('Tiene un teléfono nuevo', '[[Manage devices]] está al final de la lista.'),
  ),
  callWaiting: script(
    ['Duo está llamando a su teléfono.', 'Conteste, y la voz le dice qué tecla hace falta.'],
    'La pregunta de si es su aparato.',
    when('No suena', 'El número puede ser otro. [[Other options]] tiene lo demás.'),
  ),
  passcode: script(
    [
      'La aplicación muestra un código que es solo para usted.',
      'Con él en el campo, pulse [[Verify]].',
    ],
    'La pregunta de si es su aparato.',
    when(
      'No ve ningún código en la aplicación',
      'Está bajo el nombre de la organización. Un toque lo muestra.',
    ),
    at.clockOff,
  ),
  manageDevices: script(
    [
      'Aquí están las maneras que usted configuró.',
      'Pulse [[I have a new phone]] si el número es el mismo.',
    ],
    'Una página que prepara el teléfono nuevo.',
    when('El número ha cambiado', 'Entonces es [[Add a device]].'),
    when('Quiere quitar el anterior', 'Antes tiene que funcionar el nuevo.'),
  ),
  addDevice: script(
    ['Lo que añada queda junto a lo que ya tiene.', 'Elija una fila de la lista.'],
    'La página de esa manera.',
    when('Llegó aquí sin querer', 'Volver atrás no cambia nada.'),
  ),
  newPhone: script(
    ['Hace falta el teléfono nuevo en la mano.', 'Pulse [[Get started]].'],
    'Una comprobación de que el número es suyo.',
    when('No recibe los mensajes en él', 'Antes, el número tiene que estar en el teléfono nuevo.'),
  ),
  editDevice: script(
    ['Aquí puede darle otro nombre.', 'Pulse [[Rename]].'],
    'Un campo para el nombre.',
    when('Quiere quitarlo', 'Pregunte antes con qué más puede entrar.'),
  ),
  renameDevice: script(
    ['Un nombre que usted reconozca es bueno.', 'Con él en el campo, pulse [[Rename]].'],
    'La lista de aparatos, con el nombre nuevo.',
    when('No acepta el nombre', 'Uno corto y sin signos funciona.'),
  ),
  removeDevice: script(
    ['Sin otra manera no podría entrar.', 'Si no tiene ninguna, pulse [[Cancel]].'],
    'La lista de aparatos.',
    when('Es su única manera', 'Se queda hasta que funcione otra.'),
    when('Perdió el teléfono', 'Entonces hay que quitarlo, y avisar a seguridad.'),
  ),
  requestTimedOut: script(
    [
      'Una solicitud espera un minuto, y esta ya terminó.',
      'Con el teléfono en la mano, pulse [[Try again]].',
    ],
    'Una solicitud nueva en el teléfono.',
    at.nothingCame,
  ),
  requestDenied: script(
    ['Su teléfono dijo que no.', 'Si era usted quien entraba, pulse [[Other options]].'],
    'La lista de maneras de entrar.',
    at.notStarted,
    when('Tocó el botón que no era', 'Eso pasa. La siguiente solicitud lo arregla.'),
  ),
  passcodeWrong: script(
    ['Cada código sirve una vez.', 'Con uno nuevo de la aplicación en el campo, pulse [[Verify]].'],
    'La pregunta de si es su aparato.',
    at.clockOff,
    when('Escribió uno de un mensaje anterior', 'Solo sirve el último.'),
  ),
  accessDenied: script(
    ['Esta página no le deja seguir, y usted no ha hecho nada mal.', 'Déjela como está por ahora.'],
    'La misma página. Esto no lo puede arreglar quien llama.',
    when(
      'Pasa siempre',
      'La cuenta o el lugar no están permitidos. Abra una incidencia con las palabras de la página.',
    ),
  ),
  locked: script(
    [
      'Hubo demasiados intentos, y su cuenta está a salvo.',
      'Espere media hora antes del siguiente.',
    ],
    'La página de siempre, más tarde.',
    when('Los intentos no eran suyos', 'Pulse «Esto parece un ataque» más abajo.'),
    when('No puede esperar', 'Para desbloquear, compruebe antes quién llama, a su manera.'),
  ),
} satisfies Partial<Scripts['duoUniversal']>
