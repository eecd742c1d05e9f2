import type { devices as english } from '#content/en/devices.ts'
import type { Translation } from '#content/say.ts'

export const devices: Translation<typeof english> = {
  'devices.stop': 'Maneras de entrar',
  'devices.title': 'Sus maneras de entrar',
  'devices.lede': 'Tenga dos. Así, perder el teléfono no le deja fuera.',
  'devices.ledeNone': 'Todavía no hay nada preparado. Prepare ahora la primera.',
  'devices.ledeHidden': 'Primero demuestre que es usted. Después verá lo que está preparado.',
  'devices.loading': 'Buscando sus maneras de entrar',
  'devices.list': 'Lo que está preparado',
  'devices.app': 'Aplicación de autenticación',
  'devices.phone': 'Teléfono al que llamamos',
  'devices.phonePage': 'Página en un teléfono',
  'devices.passkey': 'Llave de acceso',
  'devices.since': 'Preparado: {date}',
  'devices.remove': 'Quitar',
  'devices.removeWhich': 'Quitar: {what}, preparado: {date}',
  'devices.first': 'Preparar la primera',
  'devices.another': 'Añadir otra manera',
  'devices.newPhone': 'Tengo un teléfono nuevo',
  'devices.people': 'Ir a la lista de personas',
  'devices.signOut': 'Salir',

  'devices.codes': 'Códigos de recuperación',
  'devices.codesLeft': 'Quedan {n} códigos, creados el {date}.',
  'devices.codesFew': '**Solo quedan {n} códigos.** Cree otros mientras puede entrar.',
  'devices.codesOne': '**Solo queda 1 código.** Cree otros mientras puede entrar.',
  'devices.codesNone':
    '**No tiene ningún código de recuperación.** Si esta noche pierde el teléfono o la llave, no podrá entrar sin ayuda.',
  'devices.codesNew': 'Crear códigos de recuperación nuevos',
  'devices.codesTitle': '¿Crear códigos de recuperación nuevos?',
  'devices.codesText':
    'Los códigos que tiene ahora dejan de servir enseguida. Tire todas las copias.',
  'devices.codesOnce':
    'Los nuevos se ven una sola vez. Tenga a mano una impresora o un lugar seguro.',
  'devices.codesMail': 'Un correo le avisa de que se crearon códigos nuevos.',
  'devices.codesYes': 'Sí, crear códigos nuevos',
  'devices.codesSaved': 'Sus códigos nuevos son los que sirven ahora.',
  'devices.codesFoot': 'Cada código sirve una vez. No podemos mostrarlos de nuevo.',

  'devices.removeTitle': '¿Quitar esta manera de entrar?',
  'devices.removeApp': 'Sus códigos y sus solicitudes dejan de servir enseguida.',
  'devices.removePhonePage': 'Su enlace termina y ya no recibe solicitudes.',
  'devices.removePhone': 'Ya no lo llamamos cuando usted entra.',
  'devices.removePasskey':
    'Ya no le deja entrar. Bórrela también en su dispositivo o en la llave, donde se pueda.',
  'devices.removeOthers':
    'En todos sus otros navegadores se cierra la sesión. En este sigue abierta.',
  'devices.removeMail': 'Un correo le avisa de que se ha quitado.',
  'devices.removeYes': 'Sí, quitarla',
  'devices.removed': '{what}: se ha quitado. En sus otros navegadores se cerró la sesión.',
  'devices.gone': '{what}: ya se había quitado.',
  'devices.staffKey':
    'El personal entra con una llave de acceso, y esta es la única que tiene. Añada otra antes de quitarla.',
  'devices.no': 'Dejarlo como está',
  'devices.close': 'Cerrar',

  'devices.proveTitle': 'Demuestre que es usted',
  'devices.proveText':
    'Nadie más en este navegador debe cambiar cómo entra usted. Una prueba sirve 5 minutos.',
  'devices.proveKey': 'Usar mi llave de acceso',
  'devices.proveOr': '¿No lo tiene a mano? Escriba un código.',
  'devices.proveOrPhone': 'O con su teléfono',
  'devices.proveByPhone': 'Con su teléfono',
  'devices.provePhone': 'Preguntar a mi teléfono',
  'devices.provePhoneType':
    'Abra la página del teléfono en su teléfono y escriba allí este número:',
  'devices.proveCode': 'Código de la aplicación o de recuperación',
  'devices.proveHint': 'Los 6 dígitos de su aplicación. O un código de recuperación, que se gasta.',
  'devices.proveSend': 'Comprobar el código',
  'devices.proveMissing': 'Escriba un código de la aplicación o de recuperación',
  'devices.otherPerson':
    'Era la llave de acceso de {name}, que ahora tiene la sesión abierta. No se cambió nada.',

  'devices.offline':
    'No hemos podido llegar a Usher. No se pierde nada. Mire su conexión y vuelva a intentarlo.',
  'devices.offlineCodes':
    'No hemos podido llegar a Usher. Puede que sus códigos de antes ya no sirvan. Mire su conexión y cree otros.',
}
