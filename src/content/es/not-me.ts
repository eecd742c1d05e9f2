// Las palabras de la página del enlace «no fui yo».

import type { notMe as english } from '#content/en/not-me.ts'
import type { Translation } from '#content/say.ts'

export const notMe: Translation<typeof english> = {
  'notMe.stop': 'No fui yo',
  'notMe.title': '¿No fue usted?',
  'notMe.loading': 'Buscando de qué trataba el correo',
  'notMe.factorAdded': 'Se añadió a su cuenta el {date}: {factor}.',
  'notMe.factorAddedAny': 'El {date} se añadió a su cuenta una forma de iniciar sesión.',
  'notMe.factorRemoved': 'Se quitó de su cuenta el {date}: {factor}.',
  'notMe.factorRemovedAny': 'El {date} se quitó de su cuenta una forma de iniciar sesión.',
  'notMe.recoveryCodesMade': 'El {date} se crearon códigos de recuperación nuevos para su cuenta.',
  'notMe.recoveryCodeUsed': 'El {date} se usó uno de sus códigos de recuperación.',
  'notMe.addressChanged': 'El {date} se cambiaron las direcciones a las que escribimos.',
  'notMe.app': 'una aplicación de autenticación',
  'notMe.phone': 'un teléfono',
  'notMe.phonePage': 'la página en un teléfono',
  'notMe.passkey': 'una llave de acceso o llave de seguridad',

  'notMe.willAdd':
    '**Lo que se añadió ya no deja entrar a nadie.** Los códigos creados desde entonces también terminan.',
  'notMe.willRemove':
    '**El servicio de ayuda repone lo que se quitó,** después de hablar con usted.',
  'notMe.willMake': '**Los códigos nuevos dejan de servir.** Los anteriores siguen sin servir.',
  'notMe.willUse': '**Todos sus códigos de recuperación dejan de servir.** Nadie puede usar otro.',
  'notMe.willAddress':
    '**Ningún enlace enviado a una dirección nueva sirve.** El servicio de ayuda mira las direcciones con usted.',
  'notMe.willOut':
    '**Se cierran todas las sesiones, también la suya.** Las invitaciones y configuraciones abiertas terminan.',
  'notMe.willKeep':
    '**Lo que tenía antes se queda.** Puede seguir entrando con ello. El servicio de ayuda ve lo que usted dijo.',
  'notMe.primary': 'No fui yo',
  'notMe.wasMe': '¿Fue usted? Cierre la página. No se cambió nada.',
  'notMe.offline':
    'No hemos podido llegar a Usher. No se cambió nada. Mire su conexión y vuelva a intentarlo.',

  'notMe.doneTitle': 'El cambio está detenido',
  'notMe.doneLede':
    'Todas las sesiones están cerradas, y el servicio de ayuda lo ve. Cambie ahora su contraseña. Después llame al {help}: arreglan lo demás con usted.',
  'notMe.usedTitle': 'Usted ya lo dijo antes',
  'notMe.usedLede':
    'Este enlace sirve una vez, y alguien pulsó su botón. Ahora no se cambió nada más. Llame al {help} si no lo pulsó usted, o si necesita entrar.',
  'notMe.expiredTitle': 'Este enlace ha caducado',
  'notMe.expiredLede': 'No se cambió nada. Si el cambio no fue suyo, llame ahora al {help}.',
  'notMe.unknownTitle': 'No conocemos este enlace',
  'notMe.unknownLede':
    'Puede que falte una parte. Ábralo otra vez entero desde el correo, o llame al {help}.',
  'notMe.missingTitle': 'Abra otra vez el enlace del correo',
  'notMe.missingLede':
    'Nunca guardamos el enlace: se pierde al recargar la página. Ábralo desde el correo, o llame al {help}.',
  'notMe.call': 'Llamar al {number}',
  'notMe.signIn': 'Entrar con una llave de acceso que ya tenía',
}
