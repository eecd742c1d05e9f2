import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'
import { aside } from './duo-universal-aside.ts'

export const duoUniversal: Scripts['duoUniversal'] = {
  introFirst: script(
    ['Tres páginas cortas explican lo que viene.', 'Con el teléfono al lado, pulse [[Next]].'],
    'La segunda página de tres.',
    when('La página no se abre', 'Que entre otra vez en la página de siempre.'),
  ),
  introSecond: script(
    ['Esta página solo explica.', 'Pulse [[Next]].'],
    'La tercera página de tres.',
    when('Quiere leerla', 'Dele tiempo. Aquí no caduca nada.'),
  ),
  introThird: script(
    ['Es la última de las tres.', 'Pulse [[Next]].'],
    'Una lista de maneras de entrar.',
    when('Vuelve al principio', 'Estuvo fuera demasiado tiempo. La primera página es la buena.'),
  ),
  methodList: script(
    ['[[Duo Mobile]] es lo que va bien a casi todos.', 'Elija esa fila de la lista.'],
    'Una página que pide su número.',
    when('No tiene teléfono propio', 'Una llave de seguridad sirve igual.'),
    when('Falta una manera', 'Está apagada, o solo la añade el servicio de ayuda.'),
  ),
  phoneNumber: script(
    [
      'Aquí va el número de su propio celular.',
      'No hace falta que me lo lea.',
      'Con él en el campo, pulse [[Add phone number]].',
    ],
    'Su número, y la pregunta de si es correcto.',
    when('No acepta el número', 'Puede faltar una cifra, o el país es otro.'),
    when('Es una tableta sin número', '[[I have a tablet]] salta esta página.'),
  ),
  numberConfirm: script(
    ['Ahora lo muestra para que usted lo mire.', 'Si es correcto, pulse [[Yes, it’s correct]].'],
    'Una página para descargar la aplicación.',
    when('No es correcto', '[[No, I need to change it]] vuelve al campo.'),
  ),
  download: script(
    [
      'La aplicación se llama Duo Mobile y es gratis.',
      'Instálela desde la tienda de su teléfono.',
      'Yo le espero.',
    ],
    'Duo Mobile en el teléfono, y [[Next]] en la página.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'En la aplicación el camino es [[+ Add]] y [[Use QR Code]].',
      'Apunte el teléfono al cuadrado, sin moverlo, hasta que vibre.',
    ],
    'La página dice [[Added Duo Mobile]].',
    at.cameraBlack,
    at.ownCamera,
    at.codeOld,
  ),
  added: script(
    ['El teléfono está enlazado.', 'Pulse [[Continue]].'],
    'La oferta de una segunda manera, o que la configuración está completa.',
    when('Sale la lista de aparatos', 'Estaba añadiendo un teléfono. Ya está.'),
  ),
  backup: script(
    [
      'Una segunda manera ayuda el día que se pierda el teléfono.',
      'Si hoy no quiere ninguna, pulse [[Skip for now]].',
    ],
    'La página dice [[Setup completed!]].',
    when(
      'Quiere una segunda manera',
      'Una llave de seguridad, o un número que no esté en el mismo teléfono.',
    ),
  ),
  complete: script(
    ['Ahora vemos si funciona.', 'Pulse [[Log in with Duo]].'],
    'Una solicitud en el teléfono.',
    at.nothingCame,
  ),
  pushWaiting: script(
    [
      'Ahora hay una solicitud en su teléfono.',
      'Toque [[Approve]] solo si es usted quien está entrando.',
    ],
    'La pregunta de si es su aparato.',
    at.nothingCame,
    at.notStarted,
  ),
  trustBrowser: script(
    [
      'En su propia computadora, pulse [[Yes, this is my device]].',
      'Si otros la usan también, el bueno es el otro botón.',
    ],
    'La página que quería. La prueba está hecha.',
    when('No está seguro', 'El otro botón siempre es seguro. Solo pregunta otra vez.'),
  ),
  ...aside,
}
