import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const authenticator: Scripts['authenticator'] = {
  profile: script(
    ['Ya ha entrado como siempre.', 'Abra [[My profile]], que suele estar tras su nombre.'],
    'Su propio perfil.',
    when('No hay tal palabra', 'Puede decir [[Account]] o mostrar sus iniciales en un círculo.'),
  ),
  settings: script(
    ['Buscamos los ajustes de su cuenta.', 'Pulse [[Settings]].'],
    'Una página con una parte llamada [[Security]].',
    when('No hay tal palabra', 'Puede decir [[Preferences]] o [[Account settings]].'),
  ),
  security: script(
    ['Hay una parte que se llama [[Security]].', 'En ella, pulse [[Enable 2FA]].'],
    'Un código cuadrado.',
    when('No hay tal botón', 'Puede decir «dos pasos» o «MFA». Es lo mismo.'),
    when('Ya está activado', 'Entonces cuenta el teléfono con el que se hizo.'),
  ),
  installApp: script(
    [
      'El cuadrado puede esperar en la página.',
      'Instale una aplicación de códigos en su teléfono.',
      'Yo le espero.',
    ],
    'La aplicación en el teléfono. El cuadrado sigue en la página.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'En la aplicación el camino es el signo más y «escanear un código QR».',
      'Apunte el teléfono al cuadrado, sin moverlo.',
    ],
    'Una línea nueva en la aplicación, con seis cifras.',
    when(
      'La cámara se queda negra',
      'La página puede mostrar una clave, en [[Can’t scan the QR code?]].',
    ),
    at.ownCamera,
  ),
  enterCode: script(
    [
      'Las seis cifras de la aplicación son solo para usted.',
      'Con ellas en el campo, pulse [[Enable 2FA]].',
    ],
    'Una línea que dice que está activado.',
    when('No las acepta', 'Quedaban pocos segundos. Las siguientes van mejor.'),
    at.clockOff,
  ),
  enabled: script(
    ['Está activado.', 'Espere en esta página hasta tener sus códigos de recuperación.'],
    'Una lista de códigos de recuperación, o el camino a ella.',
    when('No hay códigos de recuperación', 'Algunos programas no los tienen. Siga con la prueba.'),
  ),
  recoveryCodes: script(
    [
      'Estos códigos le dejan entrar sin el teléfono, y son solo para usted.',
      'Guárdelos ahora, en papel o en el gestor de contraseñas.',
    ],
    'Su propia copia de los códigos.',
    when('No tiene impresora', 'Un gestor de contraseñas es un buen lugar.'),
    when('Quiere fotografiarlos', 'No con el mismo teléfono: se perderían juntos.'),
  ),
  signOut: script(
    ['Ahora vemos si funciona.', 'Pulse [[Sign out]], con otra ventana aún abierta.'],
    'La página para entrar.',
    when('Teme quedarse fuera', 'La otra ventana sigue dentro.'),
  ),
  signInCode: script(
    [
      'Primero va su contraseña, después las cifras de la aplicación.',
      'Con las cifras puestas, pulse [[Sign in]].',
    ],
    'Su propia página. La prueba está hecha.',
    at.clockOff,
    when('No tiene el teléfono', 'Aquí sirve un código de recuperación suyo, una vez.'),
  ),
  typeKey: script(
    [
      'La página puede mostrar una clave, y es solo para usted.',
      'Escríbala en la aplicación, grupo por grupo.',
    ],
    'Una línea nueva en la aplicación, con seis cifras.',
    when('La aplicación no la acepta', 'Una clave no tiene cero ni uno. Son las letras O e I.'),
    when('Empieza a leérsela', 'Párele con amabilidad. Usted no quiere oírla.'),
  ),
  enforced: script(
    ['Su organización quiere antes la segunda comprobación.', 'Pulse [[Enable 2FA]].'],
    'Un código cuadrado.',
    when('Ahora no tiene tiempo', 'Puede salir. La página vuelve la próxima vez.'),
  ),
  codeWrong: script(
    ['Las cifras cambian cada 30 segundos.', 'Con las siguientes en el campo, pulse [[Sign in]].'],
    'Acepta las cifras y sigue.',
    at.clockOff,
    when(
      'Hay dos líneas con ese nombre en la aplicación',
      'Cuenta la más nueva. La otra se hizo con otro cuadrado.',
    ),
  ),
  alreadyEnabled: script(
    ['Ya está activado, y eso es bueno.', 'Déjelo como está, que lo probamos.'],
    'La misma página, con la segunda comprobación activada.',
    when('No lo activó esa persona', 'Pulse «Esto parece un ataque» más abajo.'),
    when(
      'El teléfono ya no está',
      'No lo desactive desde aquí. Antes va un código de recuperación.',
    ),
  ),
  lostPhone: script(
    [
      'Sin el teléfono le hace falta uno de los códigos que guardó.',
      'Pulse [[Use a recovery code]].',
    ],
    'Un campo para un código de recuperación.',
    when('No guardó ningún código', 'Hay que comprobar quién es. Siga su propio procedimiento.'),
  ),
  recoveryCode: script(
    [
      'Basta un código de su lista, y es solo para usted.',
      'Con él en el campo, pulse [[Sign in]].',
    ],
    'Su propia página. Ese código ya está usado.',
    when('No lo acepta', 'Puede estar usado. Que pruebe el siguiente de la lista.'),
  ),
  locked: script(
    ['Hubo demasiados intentos, y su cuenta está a salvo.', 'Espere un rato antes del siguiente.'],
    'La página de siempre, más tarde.',
    when('Los intentos no eran suyos', 'Pulse «Esto parece un ataque» más abajo.'),
    when('No puede esperar', 'Para desbloquear, compruebe antes quién llama, a su manera.'),
  ),
}
