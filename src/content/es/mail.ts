// Lo que el servidor escribe a las personas.

import type { mail as english } from '#content/en/mail.ts'
import type { Translation } from '#content/say.ts'

export const mail: Translation<typeof english> = {
  'mail.hello': 'Hola, {name}:',
  'mail.neverAsk':
    'Nunca pedimos un código, una contraseña ni un enlace: ni por teléfono, ni por chat, ni por correo.',
  'mail.notYou':
    'Si no fue usted, llame ahora a {help}. Alguien puede estar iniciando sesión como usted.',
  'mail.wasYou': 'Si fue usted, no hay nada que hacer.',
  'mail.notMe': 'Si no fue usted, abra este enlace. Retira el cambio y cierra todas las sesiones:',
  'mail.notMeUntil': 'No ocurre nada antes de que pulse allí el botón. Sirve hasta {expires}.',
  'mail.notMeThen': 'Después cambie su contraseña y llame a {help}. Puede que alguien la sepa.',
  'mail.desk': 'su servicio de ayuda',

  'mail.invitationSubject': 'Configure su inicio de sesión en {organization}',
  'mail.invitationWhy':
    '{organization} pide un segundo paso al iniciar sesión. Configurarlo lleva unos cinco minutos. Tenga a mano su teléfono, si quiere usarlo.',
  'mail.invitationOpen': 'Abra este enlace en la computadora con la que trabaja:',
  'mail.invitationUntil': 'Es solo para usted, y sirve hasta {expires}.',
  'mail.invitationUnexpected': 'Si no esperaba este correo, no abra el enlace y llame a {help}.',

  'mail.addedSubject': 'Se añadió una forma nueva de iniciar sesión',
  'mail.addedWhat': 'Se añadió una forma nueva de iniciar sesión en {organization}: {factor}.',

  'mail.app': 'una aplicación de autenticación',
  'mail.phone': 'un teléfono',
  'mail.phonePage': 'la página en un teléfono',
  'mail.passkey': 'una llave de acceso o llave de seguridad',

  'mail.removedSubject': 'Se quitó una forma de iniciar sesión',
  'mail.removedWhat': 'Se quitó esta forma de iniciar sesión en {organization}: {factor}.',

  'mail.codesSubject': 'Se crearon códigos de recuperación nuevos',
  'mail.codesWhat':
    'Se crearon códigos de recuperación nuevos para {organization}. Los anteriores ya no sirven.',

  'mail.usedSubject': 'Se usó un código de recuperación',
  'mail.usedWhat':
    'Se usó uno de sus códigos de recuperación de {organization} para demostrar quién es.',

  'mail.addressSubject': 'Se cambiaron sus direcciones',
  'mail.addressWhat':
    'El servicio de ayuda cambió las direcciones a las que {organization} escribe sobre su inicio de sesión. Este correo va a las anteriores y a las nuevas.',

  'mail.disownedSubject': 'Usted dijo que un cambio no era suyo',
  'mail.disownedWhat':
    'Alguien pulsó «No fui yo» en nuestro correo sobre {organization}. Lo que se añadió está suspendido, y todas las sesiones están cerradas.',
  'mail.disownedNext':
    'Cambie su contraseña y llame a {help}: lo miran con usted y arreglan lo que se cambió.',
  'mail.disownedBack':
    'Si no pulsó usted ese botón, otra persona lee su correo. Dígalo cuando llame.',

  'mail.endedSubject': 'Sus códigos de recuperación ya no sirven',
  'mail.endedWhat':
    'Sus códigos de recuperación para {organization} ya no sirven: recuperamos nuestros datos de una copia y no se puede saber qué códigos se usaron después.',
  'mail.endedNext':
    'Tire los códigos anteriores. Inicie sesión con su teléfono o su llave como siempre y cree códigos nuevos la próxima vez que configure algo.',

  'mail.fraudSubject': 'Hemos recibido su aviso',
  'mail.fraudWhat': 'Usted dijo que una solicitud no era suya. Nadie entró con ella.',
  'mail.fraudNext': 'Cambie hoy su contraseña y llame a {help}.',
}
