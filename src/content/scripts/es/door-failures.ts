import type { DoorFailures } from '#content/scripts/script.ts'
import { script, when } from '#content/scripts/script.ts'

const form = 'El formulario, sin el aviso.'

export const doorFailures: DoorFailures = {
  'invitation-unknown': script(
    ['Usher no conoce ese enlace.', 'Abra el mensaje más nuevo que tenga.'],
    'La página con el botón que abre la invitación.',
    when('Solo hay un mensaje', 'Puede faltar una parte del enlace. Envíe otra invitación.'),
  ),
  'invitation-expired': script(
    ['Esa invitación ha caducado.', 'Busque una nueva en su correo dentro de un minuto.'],
    'Un mensaje nuevo con un enlace nuevo.',
    when('No llega nada', 'Compare la dirección de la lista con la suya y vuelva a enviarla.'),
  ),
  'invitation-opened': script(
    ['Ese enlace se abrió en otro navegador.', 'Abra Usher allí, y sigue donde estaba.'],
    'Su propio paso.',
    when('No lo abrió', 'Anúlela y trátelo como un ataque, según sus reglas.'),
  ),
  'name-missing': script(
    ['Falta el nombre.', 'Escriba el nombre como lo escribe la persona.'],
    form,
    when('Solo tiene la dirección', 'El nombre saluda a la persona en la primera página. Pídalo.'),
  ),
  'email-missing': script(
    ['Falta la dirección.', 'Escriba la que la persona lee en el trabajo.'],
    form,
    when('La persona no tiene correo', 'Quien lleva Usher puede darle un enlace en mano.'),
  ),
  'email-malformed': script(
    ['En la dirección falta o sobra algo.', 'Escríbala otra vez, despacio.'],
    form,
    when('La ha pegado', 'Con ella vino un nombre o un signo.'),
  ),
  'other-email-malformed': script(
    ['En la segunda dirección falta o sobra algo.', 'Escríbala otra vez, o deje el campo vacío.'],
    form,
    when('No hay segunda dirección', 'Deje el campo vacío.'),
  ),
  'email-known': script(
    ['Esa dirección ya está en la lista.', 'Busque en el campo de búsqueda.'],
    'La persona, y hasta dónde ha llegado.',
    when('Es otra persona', 'Dos personas no comparten dirección. Averigüe de quién es.'),
  ),
  'signed-out': script(
    ['Su sesión ha terminado, y su lugar se guarda.', 'Pulse el botón para entrar.'],
    'El paso en el que estaba.',
    when(
      'Todavía no tiene llave de acceso',
      'El enlace de su invitación le lleva otra vez dentro.',
    ),
  ),
  'too-many-requests': script(
    ['Mucha gente está entrando desde su red.', 'Pulse otra vez el botón dentro de un minuto.'],
    'La página que pidieron.',
    when('Dura más', 'Abra una incidencia: quizá el límite de una dirección es muy bajo.'),
  ),
  closed: script(
    [
      'Hubo muchísimos códigos erróneos seguidos, y su cuenta está a salvo.',
      'Elija otra manera de entrar en esa página.',
    ],
    'La página acepta la otra manera, y después vuelven a servir los códigos.',
    when(
      'No hay otra manera',
      'Compruebe quién llama y envíe un enlace desde la lista de personas.',
    ),
    when('Los intentos no eran suyos', 'Trátelo como un ataque, según sus reglas.'),
  ),
}
