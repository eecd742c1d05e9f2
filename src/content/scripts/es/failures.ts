import { type Script, type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'
import { doorFailures } from './door-failures.ts'

const unread: Script = script(
  ['Eso no nos llegó entero.', 'Cargue la página otra vez, que sus respuestas están guardadas.'],
  'El mismo paso, sin el aviso.',
  when('Vuelve a pasar', 'Abra una incidencia con las palabras de la página.'),
)

const passcodeAgain = 'La página siguiente, sin el aviso.'

export const failures: Scripts['failures'] = {
  'device-missing': script(
    ['Todavía no hay ninguna fila elegida.', 'Elija lo que casi siempre lleva consigo.'],
    'La fila con una marca.',
    when('No tiene nada de esto', '«No tengo nada de esto» es la última línea.'),
  ),
  'number-missing': script(
    ['El campo sigue vacío.', 'Escriba en él su propio número.'],
    'Su número, en grande, bajo el campo.',
    when('No sabe su número', 'Está en los ajustes del teléfono.'),
  ),
  'number-too-short': script(
    ['Falta alguna cifra.', 'Mire el número grande, que es solo para usted.'],
    'Su número entero, en grande.',
    when('Parece entero', 'El país de encima puede ser otro.'),
    when('Escribió una extensión', 'Tiene su propio campo en un teléfono fijo.'),
  ),
  'number-too-long': script(
    ['Sobra alguna cifra.', 'Mire el número grande, que es solo para usted.'],
    'Su número, en grande, y ningún aviso.',
    when('No ve ninguna de más', 'El país puede estar dos veces: encima y dentro del campo.'),
  ),
  'number-malformed': script(
    ['Hay un signo que no es una cifra.', 'Escriba el número otra vez, despacio.'],
    'Su número, en grande, y ningún aviso.',
    when('Lo pegó', 'Vino un signo oculto. Es mejor escribirlo.'),
  ),
  'number-is-landline': script(
    ['Esto parece un teléfono de mesa.', 'Escriba el número del teléfono que lleva consigo.'],
    'Su número de celular, en grande.',
    when('Quiere el teléfono fijo', 'Un paso atrás, «Teléfono fijo» es otra fila.'),
  ),
  'number-unconfirmed': script(
    ['El número ya está.', 'Cuando lo haya leído para usted, marque la casilla de debajo.'],
    'Una marca en la casilla.',
    when('La casilla está vacía otra vez', 'Se vacía con cada cambio del número.'),
  ),
  'platform-missing': script(
    ['Todavía no hay ninguna fila elegida.', 'Elija iPhone si hay una manzana detrás.'],
    'La fila con una marca.',
    when('No está segura', 'Sin manzana detrás y con aplicaciones: es Android.'),
  ),
  'preference-missing': script(
    ['Todavía no hay ninguna fila elegida.', 'Elija la primera, si ninguna le gusta más.'],
    'La fila con una marca.',
    when('No se decide', 'Se puede cambiar más tarde.'),
  ),
  'scan-not-heard': script(
    ['El teléfono no ha respondido todavía.', 'Escanee otra vez el cuadrado, desde la aplicación.'],
    'Una franja verde: «Su teléfono está vinculado».',
    at.ownCamera,
    when('El teléfono no tiene wifi ni datos', 'Necesita una de las dos cosas hasta vincularse.'),
    when('La cámara se queda negra', '«Escribir la clave a mano» es la otra manera.'),
  ),
  'activation-expired': script(
    [
      'Un código así dura poco, y sus respuestas están guardadas.',
      'Pulse «Crear un código nuevo».',
    ],
    'Un cuadrado nuevo.',
    when('Caduca otra vez', 'Primero la aplicación con la cámara lista, después el código nuevo.'),
  ),
  'activation-used': script(
    ['Un teléfono ya ha usado este código.', 'Busque la cuenta nueva en su aplicación.'],
    'La cuenta en su propia aplicación, o ninguna.',
    when('Está en su aplicación', 'Todo va bien. Que cargue otra vez la página.'),
    when('No era su teléfono', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'activation-unknown': script(
    ['El teléfono vio otro cuadrado.', 'Escanee el que está ahora en la página.'],
    'Una franja verde: «Su teléfono está vinculado».',
    when('Escanea una hoja impresa', 'Solo sirve el cuadrado de su propia página.'),
    when('Hay dos ventanas abiertas', 'Cuenta la más nueva. Que cierre la otra.'),
  ),
  'activation-not-open': script(
    ['El cuadrado ya no está en la página.', 'Escanee cuando haya vuelto a él.'],
    'Una franja verde: «Su teléfono está vinculado».',
    when('No lo encuentra', 'Aparece un paso atrás.'),
  ),
  'code-missing': script(
    ['El campo sigue vacío.', 'Escriba en él las seis cifras, que son solo para usted.'],
    'Seis cifras en el campo.',
    when('No tiene cifras', 'Están en la aplicación, o llegan por llamada o mensaje.'),
  ),
  'code-malformed': script(
    ['Son seis cifras, y falta una o más.', 'Escriba las seis.'],
    passcodeAgain,
    when(
      'Escribe un código más largo',
      'Puede ser uno de recuperación. Las seis cifras están en la aplicación.',
    ),
  ),
  'code-wrong': script(
    ['Las cifras cambian cada 30 segundos.', 'Con las siguientes en el campo, pulse «Continuar».'],
    passcodeAgain,
    when('No le dio tiempo', 'Que empiece cuando lleguen cifras nuevas.'),
    at.clockOff,
    when('Hay dos líneas en la aplicación', 'Cuenta la más nueva.'),
  ),
  'code-replayed': script(
    ['Cada código sirve una vez.', 'Espere a que la aplicación muestre otras cifras.'],
    passcodeAgain,
    when('Las cifras no cambian', 'Que cierre la aplicación y la abra otra vez.'),
  ),
  'clock-skewed': script(
    ['El reloj de su teléfono no va bien.', 'Abra los ajustes, donde la hora es automática.'],
    'La hora correcta en el teléfono, y un código que sirve.',
    when('No lo encuentra', 'Con la palabra «fecha» aparece al buscar en los ajustes.'),
    when('El teléfono es de la organización', 'Abra una incidencia o elija otra manera de entrar.'),
  ),
  'code-is-recovery-code': script(
    [
      'Ese es demasiado bueno para este campo, y no se ha gastado.',
      'Abra la aplicación para ver las seis cifras.',
    ],
    passcodeAgain,
    when('Aún no tiene la aplicación', 'Un paso atrás se llega a ella.'),
  ),
  'code-from-earlier-qr': script(
    ['Su aplicación tiene esta cuenta dos veces.', 'Busque la más nueva de las dos líneas.'],
    'Seis cifras de la línea nueva, y después la página siguiente.',
    when('Parecen iguales', 'En casi todas las aplicaciones la nueva está más abajo.'),
    when('Quiere borrar la vieja', 'Cuando esto funcione, sí.'),
  ),
  'number-code-wrong': script(
    ['Cuenta la última llamada o el último mensaje.', 'Mire otra vez las cifras, solo para usted.'],
    'La página siguiente, sin el aviso.',
    at.noDigits,
    when('No entendió la voz', '«Llamarme otra vez» las repite.'),
  ),
  'codes-unsaved': script(
    ['La página quiere saber que tiene una copia.', 'Cuando la tenga, marque la casilla.'],
    'Una marca en la casilla.',
    when('No tiene impresora', 'Sirve «Descargar», o un gestor de contraseñas.'),
  ),
  'recovery-code-wrong': script(
    ['En estos códigos no hay ninguna O ni ninguna I.', 'Mire cada letra de su copia.'],
    'La página siguiente, sin el aviso.',
    when('Escribió las seis cifras de la aplicación', 'Aquí van los códigos largos de su lista.'),
    when('Tiene dos listas', 'Solo sirve la más nueva.'),
  ),
  'recovery-code-used': script(
    ['Cada código de estos sirve una vez.', 'Escriba otro de su lista.'],
    'La página siguiente, sin el aviso.',
    when('No lo usó esa persona', 'Trátelo como un ataque, según sus reglas.'),
    when('No le queda ninguno', 'Compruebe quién llama, con su propio procedimiento.'),
  ),
  'push-denied': script(
    ['Su teléfono dijo que no a esa solicitud.', 'Si era suya, pulse «Sí, enviarla otra vez».'],
    'Una solicitud nueva en el teléfono.',
    when('Tocó el otro botón', 'Eso pasa. La siguiente lo arregla.'),
    when('La solicitud no era suya', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'push-timed-out': script(
    ['Una solicitud espera poco.', 'Con el teléfono en la mano, pulse «Enviarla otra vez».'],
    'Una solicitud nueva en el teléfono.',
    at.nothingCame,
  ),
  'push-not-yours': script(
    ['La respuesta llegó de otro teléfono.', 'Abra la solicitud en el teléfono que preparó aquí.'],
    'La página sigue sola.',
    when('Solo tiene este teléfono', 'Hay una cuenta más vieja en la aplicación. Cuenta la nueva.'),
    when('El otro teléfono no es suyo', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'push-over': script(
    ['Esa solicitud ha terminado.', 'Con el teléfono en la mano, pulse «Enviarla otra vez».'],
    'Una solicitud nueva en el teléfono.',
    at.nothingCame,
  ),
  'push-limited': script(
    ['Hubo varias solicitudes sin respuesta y por ahora no se envían más.', 'Elija otra forma.'],
    'Las otras formas de entrar.',
    when('No pidió esas solicitudes', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'push-stopped': script(
    ['Se denunció una solicitud y no se envían más en un día.', 'Elija otra forma.'],
    'Las otras formas de entrar.',
    when('No sabe nada de eso', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'digits-missing': script(
    [
      'La aplicación quiere el número de su otra pantalla.',
      'Escriba ese número antes de responder.',
    ],
    'La respuesta vale, y la página sigue.',
    when('No ve ningún número', 'Está en la computadora, no en el teléfono.'),
  ),
  'digits-wrong': script(
    ['El número es el de la solicitud más nueva.', 'Mire otra vez su otra pantalla.'],
    'La respuesta vale, y la página sigue.',
    when(
      'Allí no hay ningún número',
      'No tiene ninguna solicitud abierta. Entonces la respuesta es no.',
    ),
    when('Hay dos ventanas abiertas', 'Cuenta la más nueva. Que cierre la otra.'),
  ),
  'call-unanswered': script(
    ['No se oyó ninguna tecla.', 'Con el teléfono al lado, pulse «Llamarme otra vez».'],
    'El teléfono suena.',
    when('No suena', 'El número puede ser otro. Puede elegir otra manera.'),
    when('La tecla no hace nada', 'El teclado tiene que estar abierto durante la llamada.'),
  ),
  'passkey-cancelled': script(
    ['La ventana se cerró antes de que la llave respondiera.', 'Pulse otra vez el botón verde.'],
    'La ventana del navegador, que se queda.',
    at.keyWindow,
    when('La cerró a propósito', 'Puede elegir otra manera.'),
  ),
  'passkey-unsupported': script(
    ['Este navegador no puede.', 'Abra la página en un navegador más nuevo.'],
    'El mismo paso en el otro navegador.',
    when('No hay otro navegador', 'Puede elegir otra manera de entrar.'),
  ),
  'passkey-already-registered': script(
    ['Esta ya está preparada, y eso es bueno.', 'Elija otra, o siga con ella.'],
    'La página siguiente.',
    when('No la preparó esa persona', 'Trátelo como un ataque, según sus reglas.'),
  ),
  'passkey-refused': script(
    ['La llave no dijo que sí.', 'Ponga la llave otra vez, y la luz parpadea.'],
    'La página siguiente, sin el aviso.',
    when(
      'Se equivocó con el PIN',
      'Tras unos intentos necesita un descanso: fuera y otra vez dentro.',
    ),
    when('Es la llave de otra persona', 'Necesita la suya. También vale otra manera.'),
  ),
  locked: script(
    [
      'Hubo demasiados intentos, y su cuenta está a salvo.',
      'Espere lo que dice la página antes del siguiente.',
    ],
    'La página cuenta los minutos y después le deja intentarlo otra vez.',
    when('Los intentos no eran suyos', 'Trátelo como un ataque, según sus reglas.'),
    when('No puede esperar', 'Para desbloquear, compruebe antes quién llama, a su manera.'),
  ),
  'identity-unproved': script(
    ['Usher quiere ver primero que es usted.', 'Elija una manera que tenga ahora a mano.'],
    'La página de esa manera.',
    when('No tiene ninguna', 'Compruebe quién llama, con su propio procedimiento.'),
  ),
  'factor-in-use': script(
    ['Es su única manera de entrar.', 'Déjela hasta que funcione otra.'],
    'La lista, con esta todavía en ella.',
    when('Perdió el teléfono', 'Compruebe quién llama, y después se añade uno nuevo.'),
  ),
  ...doorFailures,
  offline: script(
    ['La página está sin red, y sus respuestas están a salvo.', 'Mire el signo de la wifi.'],
    'La página sigue sola.',
    when('La wifi está encendida', 'Puede esperar una página de la wifi en otra ventana.'),
    when('No vuelve', 'El paso le espera. Puede llamar más tarde.'),
  ),
  'stale-version': script(
    ['La configuración siguió en otra ventana.', 'Cierre la que no necesite.'],
    'El paso en el que está de verdad.',
    when('No abrió otra ventana', 'Puede estar en su teléfono.'),
  ),
  'not-possible-now': script(
    ['Ese paso está hecho o no está abierto todavía.', 'Espere en la página que aparece ahora.'],
    'El paso en el que está de verdad.',
    when('Quiere cambiar una respuesta', 'Volviendo atrás en la página se llega.'),
  ),
  'reload-needed': script(
    ['Hay un Usher más nuevo, y no se pierde nada.', 'Cargue la página otra vez.'],
    'El mismo paso.',
    when('Lo pide otra vez', 'Que cierre la ventana y la abra de nuevo.'),
  ),
  'not-found': script(
    ['Esa página puede haber caducado.', 'Abra la configuración desde el principio.'],
    'La primera página, o el paso en el que estaba.',
    when('Llegó por un enlace', 'Puede ser viejo. Envíe uno nuevo como siempre.'),
  ),
  'not-allowed': script(
    ['Esta configuración es de otra cuenta.', 'Abra la suya desde el principio.'],
    'Su propia primera página.',
    when('Alguien le envió el enlace', 'Trátelo como un ataque, según sus reglas.'),
    when('Comparte la computadora', 'Ha entrado otra persona. Primero hay que salir.'),
  ),
  'bad-request': unread,
  'too-large': unread,
  broken: script(
    ['Algo fue mal por nuestra parte, y sus respuestas están a salvo.', 'Pulse otra vez el botón.'],
    'La página siguiente, sin el aviso.',
    when('Vuelve a pasar', 'Abra una incidencia. La referencia de la página no es secreta.'),
  ),
}
