import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const duoTraditional: Scripts['duoTraditional'] = {
  start: script(
    ['Debería ver un botón verde, [[Start setup]].', 'Púlselo cuando tenga el teléfono al lado.'],
    'La primera pregunta: qué tipo de aparato.',
    when('La página no se abre', 'Léale otra vez la dirección, despacio.'),
    when(
      'El enlace ha caducado',
      'Envíe uno nuevo como siempre. No lea ningún enlace en voz alta.',
    ),
  ),
  deviceType: script(
    ['Para casi todo el mundo es [[Mobile phone]].', 'Con la fila elegida, pulse [[Continue]].'],
    'Una página que pide su número.',
    when('No tiene teléfono propio', 'Una llave de seguridad o un fijo sirven igual.'),
    when('Comparte el teléfono', 'Pare aquí y pregunte a quien lleva el equipo.'),
  ),
  phoneNumber: script(
    [
      'Aquí va el número de su propio celular.',
      'No hace falta que me lo lea.',
      'Cuando esté bien y la casilla marcada, pulse [[Continue]].',
    ],
    'Una pregunta sobre el tipo de teléfono.',
    at.greyButton,
    when('No acepta el número', 'Puede faltar una cifra, o el país es otro.'),
  ),
  phonePlatform: script(
    ['Una manzana detrás quiere decir iPhone.', 'Con la fila elegida, pulse [[Continue]].'],
    'Una página sobre cómo instalar la aplicación.',
    when('No está seguro', 'Sin manzana detrás y con aplicaciones: es Android.'),
    when(
      'El teléfono no tiene aplicaciones',
      'Entonces es [[Other (and cell phones)]]. Recibe llamadas o mensajes.',
    ),
  ),
  installApp: script(
    [
      'La aplicación se llama Duo Mobile y es gratis.',
      'Instálela desde la tienda de su teléfono.',
      'Yo le espero.',
    ],
    'Duo Mobile en el teléfono, y [[I have Duo Mobile installed]] en la página.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'En la aplicación el camino es [[+ Add]] y [[Use QR Code]].',
      'Apunte el teléfono al cuadrado, sin moverlo, hasta que vibre.',
    ],
    'Una marca verde sobre el cuadrado.',
    at.cameraBlack,
    at.ownCamera,
    at.codeOld,
  ),
  activated: script(
    ['La marca verde quiere decir que el teléfono está enlazado.', 'Pulse [[Continue]] ahora.'],
    '[[My Settings & Devices]], con su teléfono en la lista.',
    when('[[Continue]] sigue gris', 'El teléfono no ha terminado. Mire la wifi o los datos.'),
  ),
  settings: script(
    [
      'La primera opción tras [[When I log in]] va bien a casi todos.',
      'Con ella elegida, pulse [[Save]].',
    ],
    'Una línea corta: los ajustes están guardados.',
    when(
      'No hay ningún [[Save]]',
      'Puede decir [[Finish Enrollment]] o [[Continue to Login]]. Es el mismo botón.',
    ),
    when('Prefiere una llamada', 'Es otra opción de la misma lista.'),
  ),
  saved: script(
    ['La configuración está hecha.', 'Para probarla, salga y entre de nuevo.'],
    'La página de siempre, y después una solicitud en el teléfono.',
    when('No le pide el teléfono', 'El navegador puede recordarle. Una ventana privada pregunta.'),
  ),
  ownershipCheck: script(
    ['Duo quiere ver que el número es suyo.', 'Pulse [[Text me]], o la llamada si le gusta más.'],
    'Un campo para seis cifras.',
    when('Es un teléfono fijo', 'No recibe mensajes. [[Call me]] funciona.'),
    when('No es su número', 'Pare y compruebe otra vez quién llama.'),
  ),
  ownershipCode: script(
    [
      'Llegan seis cifras a su teléfono, y son solo para usted.',
      'Con las cifras puestas, pulse [[Verify]].',
    ],
    'Una pregunta sobre el tipo de teléfono.',
    at.noDigits,
    when('No acepta las cifras', 'Vale el último mensaje. Las anteriores ya no sirven.'),
  ),
  emailLink: script(
    ['El enlace llega por correo.', 'Con su dirección en el campo, pulse [[Send email]].'],
    'Una página que espera al teléfono.',
    when(
      'No puede leer el correo en el teléfono',
      'Vuelva atrás. Escanear el cuadrado es la otra manera.',
    ),
  ),
  emailSent: script(
    ['El correo se abre en el teléfono, no aquí.', 'Toque el enlace que trae.'],
    'Se abre la aplicación, y la página muestra una marca verde.',
    when(
      'No ha llegado ningún correo',
      'Puede estar en el correo no deseado. Después, que lo envíe otra vez.',
    ),
    when('Solo dice que lo visite con el teléfono', 'Se abrió en la computadora.'),
  ),
  codeExpired: script(
    ['Un código así dura poco, y no ha pasado nada.', 'Cargue otra vez la página.'],
    'La primera página, o un cuadrado nuevo.',
    when(
      'Vuelve con las mismas palabras',
      'Hay que entrar desde el principio. Si no ayuda, abra una incidencia.',
    ),
  ),
  phoneWithoutApp: script(
    ['Este teléfono recibirá llamadas o mensajes.', 'Pulse [[Save]] para seguir.'],
    'Una línea: los ajustes están guardados.',
    when('Sí es un teléfono con aplicaciones', 'Vuelva atrás y elija iPhone o Android.'),
  ),
  landlineNumber: script(
    [
      'Sirve el teléfono que puede contestar en su mesa.',
      'Con el número puesto y la casilla marcada, pulse [[Continue]].',
    ],
    'Su teléfono en la lista, o una comprobación por llamada.',
    at.greyButton,
    when('Contesta una centralita', 'Su extensión va en el campo [[Extension]].'),
  ),
  landlineCheck: script(
    [
      'Las cifras se dicen por teléfono, y son solo para usted.',
      'Pulse [[Call me]], y suena el teléfono.',
    ],
    'Suena el teléfono. Tras las cifras, la lista de aparatos.',
    when('No suena', 'Que compare el número y la extensión de la página.'),
  ),
  tabletPlatform: script(
    ['Un iPad es iOS, las demás son Android.', 'Con la fila elegida, pulse [[Continue]].'],
    'Una página sobre cómo instalar la aplicación.',
    when('No está seguro', 'Una manzana detrás quiere decir iPad.'),
  ),
  securityKey: script(
    ['Le hace falta la llave en la mano.', 'Pulse [[Continue]], con la llave puesta.'],
    'Una línea que dice que ha servido. Después, la lista de aparatos.',
    at.keyWindow,
    at.oldBrowser,
  ),
  touchId: script(
    ['Su dedo lo lee solo la computadora.', 'Pulse [[Continue]], y la computadora se lo pide.'],
    'Una línea que dice que ha servido. Después, la lista de aparatos.',
    when('No aparece', 'Hace falta Chrome en un Mac con Touch ID. Otra manera sirve igual.'),
    when('No lee el dedo', 'El dedo seco y otro intento. Si no, otra manera.'),
  ),
  signInPrompt: script(
    ['Esto ya lo había configurado antes.', 'Con el teléfono al lado, pulse [[Send me a push]].'],
    'Una barra azul abajo, y una solicitud en el teléfono.',
    when(
      'Tiene un teléfono nuevo',
      'Con el mismo número es [[My Settings & Devices]]. Si no, lo añade el servicio de ayuda.',
    ),
    when(
      'Los botones están grises',
      'Ya hay una solicitud en camino. [[Cancel]] en la barra azul la detiene.',
    ),
  ),
  pushWaiting: script(
    [
      'Ahora hay una solicitud en su teléfono.',
      'Toque [[Approve]] solo si es usted quien está entrando.',
    ],
    'La página dice [[Success. Logging you in…]].',
    at.nothingCame,
    at.notStarted,
  ),
  callWaiting: script(
    ['Duo está llamando a su teléfono.', 'Conteste, y la voz le dice qué tecla hace falta.'],
    'La página dice [[Success. Logging you in…]].',
    when('No suena', 'El número de la lista puede ser otro. [[Cancel]], y después otra manera.'),
    when('No se oyó ninguna tecla', 'Que saque el teclado del teléfono antes de la llamada.'),
  ),
  passcode: script(
    [
      'La aplicación muestra un código que es solo para usted.',
      'Con él en el campo, pulse [[Log In]].',
    ],
    'La página dice [[Success. Logging you in…]].',
    when(
      'No ve ningún código en la aplicación',
      'Está bajo el nombre de la organización. Un toque lo muestra.',
    ),
    at.clockOff,
  ),
  signedIn: script(
    ['Está dentro, y la segunda comprobación funciona.', 'Espere a que salga su página.'],
    'La página que quería.',
    when('Se queda en esta página', 'Que la cargue otra vez.'),
  ),
  requestDenied: script(
    ['Su teléfono dijo que no.', 'Si era usted quien entraba, pulse [[Send me a push]].'],
    'Una solicitud nueva en el teléfono.',
    at.notStarted,
    when('Tocó el botón que no era', 'Eso pasa. La siguiente solicitud lo arregla.'),
  ),
  requestTimedOut: script(
    [
      'Una solicitud espera un minuto, y esta ya terminó.',
      'Con el teléfono en la mano, pulse [[Send me a push]].',
    ],
    'Una solicitud nueva en el teléfono.',
    at.nothingCame,
  ),
  passcodeWrong: script(
    ['Cada código sirve una vez.', 'Con uno nuevo de la aplicación en el campo, pulse [[Log In]].'],
    'La página dice [[Success. Logging you in…]].',
    at.clockOff,
    when('Escribió uno de un mensaje anterior', 'Solo sirve la última tanda.'),
  ),
  deviceOptions: script(
    ['Su número es el mismo, y solo el teléfono es nuevo.', 'Pulse [[Reactivate Duo Mobile]].'],
    'Una pregunta sobre el tipo de teléfono. Después, un cuadrado nuevo.',
    when('También ha cambiado el número', 'Entonces es [[Add another device]].'),
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
}
