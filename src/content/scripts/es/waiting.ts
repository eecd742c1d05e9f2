import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const waiting: Scripts['waiting'] = {
  welcoming: script(
    ['Verá un botón verde, [[Start setup]].', 'Púlselo cuando tenga el teléfono al lado.'],
    'La primera pregunta.',
    when('La página no se abre', 'Dígale otra vez la dirección, despacio.'),
    when('El enlace ha caducado', 'Envíe uno nuevo como siempre. No lea ningún enlace.'),
  ),
  'confirmingItIsYou.choosingWay': script(
    ['Usher quiere ver primero que es usted.', 'Elija una manera que tenga ahora a mano.'],
    'La página de esa manera.',
    when('No tiene ninguna', 'Compruebe quién llama, con su propio procedimiento.'),
    when('Ya no tiene el teléfono viejo', 'Aquí sirve un código de recuperación suyo, una vez.'),
  ),
  'confirmingItIsYou.awaitingPush': script(
    [
      'Hay una solicitud en el teléfono que ya tiene preparado.',
      'Ábrala, y le pide un sí o un no.',
    ],
    'La página siguiente, que llega sola.',
    at.nothingCame,
    when(
      'No estaba entrando en ningún sitio',
      'Que toque [[Deny]]. Después, trátelo como un ataque, según sus reglas.',
    ),
  ),
  'confirmingItIsYou.usingPasskey': script(
    ['Hace falta la llave en la mano, o el aparato que desbloquea.', 'Pulse el botón verde.'],
    'Una ventana del navegador que pide la llave o la huella.',
    at.keyWindow,
    at.oldBrowser,
  ),
  'confirmingItIsYou.enteringPasscode': script(
    [
      'La aplicación muestra seis cifras que son solo para usted.',
      'Con ellas en el campo, pulse «Continuar».',
    ],
    'La página siguiente.',
    when('No ve cifras en la aplicación', 'Aparecen al tocar la cuenta.'),
    at.clockOff,
  ),
  'confirmingItIsYou.enteringNumberCode': script(
    [
      'A su teléfono llegan seis cifras que son solo para usted.',
      'Con las cifras puestas, pulse «Continuar».',
    ],
    'La página siguiente.',
    at.noDigits,
    when('No acepta las cifras', 'Cuenta la última llamada o el último mensaje.'),
  ),
  'confirmingItIsYou.enteringRecoveryCode': script(
    [
      'Basta un código de su lista, y es solo para usted.',
      'Con él en el campo, pulse «Continuar».',
    ],
    'La página siguiente. Ese código ya está usado.',
    when('No encuentra la lista', 'En «Elegir otra manera» está lo demás.'),
    when('No lo acepta', 'Puede estar usado. Que pruebe el siguiente de la lista.'),
  ),
  choosingDevice: script(
    ['Para casi todos es «Teléfono celular».', 'Con la fila elegida, pulse «Continuar».'],
    'Una página que pide su número, o la siguiente de ese aparato.',
    when('No tiene teléfono propio', 'Una llave de seguridad o un teléfono fijo sirven igual.'),
    when('Comparte el teléfono', 'Pare aquí y pregunte a su responsable.'),
  ),
  enteringNumber: script(
    [
      'Aquí va su propio número, y se lo lee para usted, no para mí.',
      'Cuando esté bien y la casilla marcada, pulse «Continuar».',
    ],
    'Su número, en grande, y después la página siguiente.',
    when('Es demasiado corto', 'Falta una cifra, o el país es otro.'),
    when('Está en otra cuenta', 'Pare y compruebe otra vez quién llama.'),
  ),
  'provingNumber.choosingWay': script(
    ['Usher quiere ver que el número es suyo.', 'Elija la llamada o el mensaje, lo que prefiera.'],
    'Un campo para seis cifras.',
    when('Es un teléfono fijo', 'Un mensaje no le llega. «Llamarme» funciona.'),
    when('No es su número', 'Pare y compruebe otra vez quién llama.'),
  ),
  provingNumber: script(
    [
      'A su teléfono llegan seis cifras que son solo para usted.',
      'Con las cifras puestas, pulse «Continuar».',
    ],
    'La pregunta siguiente.',
    at.noDigits,
    when('No acepta las cifras', 'Cuenta la última llamada o el último mensaje.'),
  ),
  choosingPlatform: script(
    ['Una manzana detrás quiere decir iPhone.', 'Con la fila elegida, pulse «Continuar».'],
    'Una página para instalar la aplicación.',
    when('No está segura', 'Sin manzana detrás y con aplicaciones: es Android.'),
    when('El teléfono no tiene aplicaciones', 'Entonces vale «Otro». Recibe llamadas o mensajes.'),
  ),
  installingApp: script(
    [
      'El nombre de la aplicación está arriba en la página, y es gratis.',
      'Instálela desde la tienda de su teléfono.',
      'Yo le espero.',
    ],
    'La aplicación en el teléfono, y un botón verde que dice que está instalada.',
    at.noStore,
    at.managed,
  ),
  addingAccount: script(
    [
      'La aplicación puede pedir la cámara, y se le dice que sí.',
      'Toque el signo más y después la línea del código QR.',
    ],
    'Lo que ve la cámara, en el teléfono.',
    when(
      'No hay signo más',
      'Está en el centro si no hay cuentas. Si las hay, arriba a la derecha.',
    ),
    when(
      'Dijo que no a la cámara',
      '«Escribir la clave a mano», en la página siguiente, es la otra manera.',
    ),
  ),
  'linkingApp.showingCode': script(
    [
      'El cuadrado tiene que llenar el marco del teléfono.',
      'Ponga el teléfono a un palmo, sin moverlo.',
    ],
    'Una franja verde: «Su teléfono está vinculado».',
    when('La cámara se queda negra', '«Escribir la clave a mano» es la otra manera.'),
    at.ownCamera,
    when(
      'La página está en el mismo teléfono',
      'No puede escanear su propia pantalla. Sirve el enlace de abajo.',
    ),
  ),
  'linkingApp.sendingLink': script(
    ['El enlace llega por correo y se abre en el teléfono.', 'Pulse «Enviar el enlace».'],
    'Una página que espera al teléfono.',
    when(
      'No puede leer el correo en el teléfono',
      'Que vuelva atrás. Escanear el cuadrado es la otra manera.',
    ),
    when('No es su dirección', 'Pare y compruebe otra vez quién llama.'),
  ),
  'linkingApp.handedOver': script(
    ['El enlace se abre en el teléfono que añade, no en otro lugar.', 'Púlselo allí.'],
    'Se abre la aplicación, y la página dice «Su teléfono está vinculado».',
    when(
      'No ha llegado el correo',
      'Puede estar en la carpeta de correo no deseado. Si no, que lo envíe otra vez.',
    ),
    when('El enlace se abrió en la computadora', 'Solo funciona en el teléfono.'),
  ),
  'linkingApp.typingKey': script(
    [
      'La página puede mostrar una clave, y es solo para usted.',
      'Escríbala en la aplicación, grupo por grupo.',
    ],
    'Una línea nueva en la aplicación, con seis cifras.',
    when('La aplicación no la acepta', 'Una clave no tiene cero ni uno. Son las letras O e I.'),
    when('Empieza a leérsela', 'Párele con amabilidad. Usted no quiere oírla.'),
  ),
  'linkingApp.expired': script(
    [
      'Un código así dura poco, y sus respuestas están guardadas.',
      'Pulse «Crear un código nuevo».',
    ],
    'Un cuadrado nuevo.',
    when('Caduca otra vez', 'Primero la aplicación con la cámara lista, después el código nuevo.'),
  ),
  enteringCode: script(
    [
      'La aplicación muestra seis cifras que son solo para usted.',
      'Con ellas en el campo, pulse «Continuar».',
    ],
    'La página siguiente.',
    when('No las acepta', 'Quedaban pocos segundos. Las siguientes van mejor.'),
    at.clockOff,
    when(
      'Hay dos líneas con ese nombre en la aplicación',
      'Cuenta la más nueva. La otra se hizo con otro cuadrado.',
    ),
  ),
  registeringPasskey: script(
    [
      'Su huella, su cara y su PIN se quedan con usted.',
      'Pulse el botón verde, y el navegador pide lo demás.',
    ],
    'La página siguiente, sin ningún aviso arriba.',
    at.keyWindow,
    at.oldBrowser,
  ),
  choosingPreference: script(
    ['A casi todos les va bien la primera.', 'Con ella elegida, pulse [[Save]].'],
    'La página siguiente.',
    when('Prefiere una llamada', 'Está en la misma lista.'),
    when('Teme que sea para siempre', 'Se puede cambiar más tarde.'),
  ),
  savingCodes: script(
    [
      'Estos códigos le dejan entrar sin el teléfono, y son solo para usted.',
      'Guárdelos ahora, en papel o en el gestor de contraseñas.',
    ],
    'Su propia copia de los códigos, y la casilla marcada.',
    when('No tiene impresora', 'Sirve «Descargar», o un gestor de contraseñas.'),
    when('Quiere fotografiarlos', 'No con el mismo teléfono: se perderían juntos.'),
  ),
  provingCodes: script(
    [
      'Sirve cualquier código de la copia que hizo, y es solo para usted.',
      'Con él en el campo, pulse «Continuar».',
    ],
    'La página siguiente. Ese código sigue valiendo.',
    when('No hizo ninguna copia', '«Volver a mis códigos» los muestra una vez más.'),
    when('No lo acepta', 'Un código no tiene la letra O ni la letra I. Cada letra cuenta.'),
  ),
  'rehearsing.choosingCheck': script(
    ['Ahora vemos si funciona.', 'Pulse el botón verde.'],
    'Una solicitud, una llamada o un campo, según lo que eligió.',
    when('No tiene el teléfono a mano', 'Vale la pena ir por él. La página espera.'),
    when('Quiere otra manera', 'Está debajo del botón.'),
  ),
  'rehearsing.awaitingPush': script(
    [
      'Su pantalla puede mostrar un número que se escribe en la aplicación.',
      'Con eso hecho, toque [[Approve]].',
    ],
    'Una página verde: todo está listo.',
    at.nothingCame,
    when('Tocó [[Deny]]', 'Eso pasa. Que envíe la solicitud otra vez.'),
  ),
  'rehearsing.enteringPasscode': script(
    [
      'La aplicación muestra un código que es solo para usted.',
      'Con él en el campo, pulse «Continuar».',
    ],
    'Una página verde: todo está listo.',
    when('No ve ningún código en la aplicación', 'Aparece al tocar la cuenta.'),
    at.clockOff,
  ),
  'rehearsing.awaitingCall': script(
    ['Su teléfono suena, y una voz pide una tecla.', 'Conteste, y vale cualquier tecla.'],
    'Una página verde: todo está listo.',
    when('No suena', 'El número puede ser otro. Puede elegir otra manera.'),
    when('Colgó', 'No pasa nada. «Llamarme otra vez» llama de nuevo.'),
  ),
  'rehearsing.usingPasskey': script(
    ['Hace falta la llave en la mano, o el aparato que desbloquea.', 'Pulse el botón verde.'],
    'Una página verde: todo está listo.',
    at.keyWindow,
    at.oldBrowser,
  ),
  'rehearsing.enteringRecoveryCode': script(
    [
      'Basta un código de su lista, y es solo para usted.',
      'Con él en el campo, pulse «Continuar».',
    ],
    'Una página verde: todo está listo. Ese código ya está usado.',
    when('Prefiere guardarlo', '«Elegir otra manera» no gasta ningún código.'),
    when('No lo acepta', 'Puede estar usado. Que pruebe el siguiente de la lista.'),
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
  escalated: script(
    ['Su lugar está guardado.', 'Cuando quiera seguir, pulse «Seguir con mi configuración».'],
    'El paso que dejó.',
    when('Le llegó una solicitud que no era suya', 'Trátelo como un ataque, según sus reglas.'),
    when(
      'No tiene teléfono ni llave',
      'Su organización conoce otras maneras. Abra una incidencia.',
    ),
  ),
  enrolled: script(
    [
      'Funciona, y la próxima vez será igual.',
      'Deje sus códigos de recuperación en un lugar seguro.',
    ],
    'Una página verde: todo está listo.',
    when(
      'Quiere otro teléfono u otra llave',
      '«Añadir otro teléfono u otra llave» está en esa página.',
    ),
    when('Esto era la práctica', 'Su cuenta no ha cambiado. La de verdad viene después.'),
  ),
}
