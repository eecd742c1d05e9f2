import type { core as english } from '#content/en/core.ts'
import type { Translation } from '#content/say.ts'

export const core: Translation<typeof english> = {
  'frame.back': 'Atrás',
  'frame.continue': 'Continuar',
  'frame.stepOf': 'Paso {n} de {m}',
  'frame.checking': 'Comprobando…',
  'frame.slow': 'Esto tarda más de lo normal. Puede esperar o volver a intentarlo.',
  'frame.problem': 'Hay un problema',
  'frame.errorPrefix': 'Error: ',
  'frame.twoStep': 'Entrada en dos pasos',
  'frame.addedByUsher': 'Añadido por Usher',
  'frame.progress': 'Su avance',
  'frame.stepsDone': '{n} pasos hechos',
  'frame.done': '(hecho)',

  'frame.here': 'Usted está aquí',
  'frame.home': 'Usher, portada',

  'stop.start': 'Inicio',
  'stop.identity': '¿Es usted?',
  'stop.device': 'Tipo de aparato',
  'stop.number': 'Número de teléfono',
  'stop.platform': 'Tipo de teléfono',
  'stop.tablet': 'Tipo de tableta',
  'stop.install': 'Instalación',
  'stop.add': 'Añadir su cuenta',
  'stop.scan': 'Código QR',
  'stop.code': 'Primer código',
  'stop.key': 'Llave de seguridad',
  'stop.thisDevice': 'Este aparato',
  'stop.codes': 'Códigos de recuperación',
  'stop.test': 'Entrada de prueba',
  'stop.ready': 'Listo',

  'practice.strip': 'Práctica. Nada de esto es real.',
  'practice.over': 'Empezar de nuevo',
  'practice.networkOff': 'Apagar la red',
  'practice.networkOn': 'Encender la red',
  'practice.showPhone': 'Mostrar el teléfono de práctica',
  'practice.goToPhone': 'Ir al teléfono de práctica',
  'demo.strip': 'Organización de muestra',

  'help.get': 'Pedir ayuda',
  'help.desk': 'servicio de ayuda',
}
