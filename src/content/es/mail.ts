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
  'mail.desk': 'su servicio de ayuda',

  'mail.invitationSubject': 'Configure su inicio de sesión en {organization}',
  'mail.invitationWhy':
    '{organization} pide un segundo paso al iniciar sesión. Configurarlo lleva unos diez minutos, y necesita su teléfono.',
  'mail.invitationOpen': 'Abra este enlace en el ordenador con el que trabaja:',
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

  'mail.endedSubject': 'Sus códigos de recuperación ya no sirven',
  'mail.endedWhat':
    'Sus códigos de recuperación para {organization} ya no sirven: recuperamos nuestros datos de una copia y no se puede saber qué códigos se usaron después.',
  'mail.endedNext':
    'Tire los códigos anteriores. Inicie sesión con su teléfono o su llave como siempre y cree códigos nuevos la próxima vez que configure algo.',

  'mail.fraudSubject': 'Hemos recibido su aviso',
  'mail.fraudWhat': 'Usted dijo que una solicitud no era suya. Nadie entró con ella.',
  'mail.fraudNext': 'Cambie hoy su contraseña y llame a {help}.',
}
