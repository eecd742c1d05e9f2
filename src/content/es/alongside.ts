import type { alongside as english } from '#content/en/alongside.ts'
import type { Translation } from '#content/say.ts'

export const alongside: Translation<typeof english> = {
  'alongside.seenBefore': '(usted la vio)',
  'alongside.pagesSeen': '{n} páginas vistas',
  'alongside.stop': 'La otra ventana',
  'alongside.which': '¿Qué palabras hay arriba en la otra ventana?',
  'alongside.lede':
    'Ponga esta ventana al lado de la página real. Usted nos dice lo que hay en ella.',
  'alongside.where.duoTraditional':
    'Duo está en un recuadro dentro de la página de su organización.',
  'alongside.where.duoUniversal': 'La dirección de la otra ventana contiene duosecurity.com.',
  'alongside.where.authenticator':
    'La configuración está en los ajustes del programa que usted usa.',
  'alongside.none': 'Ninguna de estas',
  'alongside.noneHint': 'Buscamos su página juntos.',
  'alongside.chooseWords': 'Elija las palabras que ve',

  'alongside.pageOf': 'Página {n} de {m}',
  'alongside.page': 'Página {n}',
  'alongside.look': 'Busque estas palabras',
  'alongside.vary': 'Las palabras de allí pueden cambiar un poco.',
  'alongside.drawing': 'Un dibujo de la otra ventana. Arriba: {heading}.',
  'alongside.drawingWords': 'Debajo: {words}.',
  'alongside.drawingSquare': 'El código cuadrado está en ella.',
  'alongside.drawingPress': 'Para pulsar: {words}.',
  'alongside.caption': 'Un dibujo de la otra ventana. Pulse lo que está marcado en él.',
  'alongside.captionPlain': 'Un dibujo de la otra ventana.',
  'alongside.square': 'el código cuadrado está aquí',
  'alongside.there': 'Qué hacer allí',
  'alongside.onPhone': 'Qué hacer en el teléfono',
  'alongside.trouble': 'El teléfono hace otra cosa',
  'alongside.next': 'Qué viene después',
  'alongside.nextPage': 'Página {n}: {name}.',
  'alongside.nextOver': 'Esta es la última página.',
  'alongside.nextHelp': 'El servicio de ayuda sigue con usted.',
  'alongside.nextDepends': 'Depende de lo que pase allí. Después del botón se lo preguntamos.',

  'alongside.seen': 'Veo esto',
  'alongside.differs': 'Veo otra cosa',
  'alongside.blind':
    'Usher no puede ver la otra ventana. Escriba números, códigos y contraseñas solo allí.',
  'alongside.stuck': '¿No puede seguir? Llame al {help}.',
  'alongside.checked': 'Estas páginas se compararon con las guías por última vez el {date}.',

  'alongside.happened': '¿Qué pasó allí?',
  'alongside.happenedLede': 'Elija lo que es cierto. Lleva a la página que viene después.',
  'alongside.toPage': 'página {n}',

  'alongside.lost': 'Busquemos su página',
  'alongside.lostLede': 'Mire otra vez la otra ventana. Luego elija lo que hay en ella.',
  'alongside.likely': 'Muchas veces es una de estas',
  'alongside.everyPage': 'Todas las páginas: {map}',
  'alongside.nowhere': '¿No es ninguna? Lea las palabras de arriba al {help}.',

  'alongside.over': 'Esa era la última página',
  'alongside.notChecked':
    'Usher no ha comprobado esto. Cierre la sesión y entre otra vez para probarlo.',
  'alongside.test': 'Acompáñeme en la prueba',
  'alongside.again': 'Volver a la primera pregunta',

  'alongside.call': 'Llamar al {help}',
  'alongside.callTitle': 'El servicio de ayuda sigue desde aquí',
  'alongside.callPage': 'Dígales que está en la página {n} de «{map}».',
  'alongside.callNever': 'Nunca le pedirán una contraseña, un código ni una clave.',
}
