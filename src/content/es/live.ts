import type { live as english } from '#content/en/live.ts'
import type { Translation } from '#content/say.ts'

export const live: Translation<typeof english> = {
  'entry.outTitle': 'Aquí no ha entrado nadie',
  'entry.outLede':
    'Usher todavía no sabe quién es usted. Abra el enlace de la invitación que recibió: lleva a su configuración. Si ya añadió aquí una llave de acceso, entre con ella.',
  'entry.overTitle': 'Su sesión ha terminado',
  'entry.overLede': 'Guardamos su lugar. Vuelva a abrir el enlace de su invitación, o entre.',
  'entry.ask': '¿No tiene invitación o no se abre? Llame al {help} y pida otra.',
  'entry.awayTitle': 'No podemos llegar a Usher',
  'entry.awayLede': 'Mire si tiene conexión. Lo intentamos otra vez solos.',
  'entry.waiting': 'Mirando quién ha entrado aquí',
  'entry.again': 'Volver a intentarlo',
  'entry.stillInTitle': 'Su sesión sigue abierta',
  'entry.stillIn':
    'No pudimos llegar a Usher: aquí no se cerró ninguna sesión. No deje todavía esta computadora a otras personas. Revise la conexión e inténtelo otra vez.',
  'entry.stillInClose': 'Cerrar',
  'entry.signOut': 'Salir',
  'entry.people': 'Personas',

  'invitation.stop': 'Invitación',
  'invitation.organization': 'Su organización',
  'invitation.title': 'Prepare su segunda prueba',
  'invitation.from':
    '{organization} le invita a preparar una segunda prueba. Una contraseña se puede robar. Con dos pruebas no entra nadie más.',
  'invitation.what':
    '**Pregunta a pregunta.** Usted elige un teléfono, una llave o esta computadora. Nosotros le acompañamos.',
  'invitation.time': '**Dedíquele unos 5 minutos.** Puede parar. Guardamos su lugar 24 horas.',
  'invitation.never':
    '**Nunca le pediremos su contraseña ni un código por teléfono o correo.** Si alguien lo hace, pare y llame al {help}.',
  'invitation.primary': 'Abrir mi invitación',
  'invitation.passkey': 'Ya tengo una llave de acceso para Usher',
  'invitation.notYou': '¿No lo esperaba? Cierre la página. No se ha abierto nada.',
  'invitation.notReached':
    'No hemos podido llegar a Usher. Su invitación sigue sirviendo. Mire su conexión y vuelva a intentarlo.',
  'invitation.missingTitle': 'Abra otra vez el enlace de invitación',
  'invitation.missingLede':
    'Nunca guardamos el enlace: se pierde al recargar la página. Ábralo entero desde su mensaje.',
  'invitation.expiredTitle': 'Esta invitación ha caducado',
  'invitation.expiredLede': 'Las invitaciones duran poco. Llame al {help} y pida otra.',
  'invitation.openedTitle': 'Esta invitación se abrió en otro lugar',
  'invitation.openedLede':
    'Si la abrió en otro navegador, siga allí. Si no fue usted, llame ahora al {help}.',
  'invitation.unknownTitle': 'No conocemos esta invitación',
  'invitation.unknownLede':
    'Puede que haya otra más nueva, o que falte una parte del enlace. Abra el más nuevo, o llame al {help} y pida uno.',
  'invitation.renew': 'Envíenme un enlace nuevo',
  'invitation.renewWhere':
    'Va a las direcciones que su organización tiene de usted, y termina con todos los enlaces anteriores.',
  'invitation.renewOffline':
    'No hemos podido llegar a Usher. No se envió nada. Mire su conexión y vuelva a intentarlo.',
  'invitation.askedTitle': 'Mire su correo',
  'invitation.askedLede':
    'Si esta invitación era suya, un enlace nuevo está en camino. ¿No llega en diez minutos? Llame al {help}.',
  'invitation.call': 'Llamar al {number}',

  'otherPasskey.close': 'Cerrar',
  'otherPasskey.thisDevice': 'Ha respondido este dispositivo, no su llave',
  'otherPasskey.thisDeviceText':
    'Eligió una llave de seguridad. Lo que ha hecho su navegador está en este equipo o teléfono. Todavía no se ha añadido nada.',
  'otherPasskey.thisDeviceAgain': 'Usar mi llave',
  'otherPasskey.thisDeviceKeep': 'Añadir este dispositivo',
  'otherPasskey.securityKey': 'Ha respondido su llave, no este dispositivo',
  'otherPasskey.securityKeyText':
    'Eligió este equipo o teléfono. Lo que ha hecho su navegador está en una llave de seguridad. Todavía no se ha añadido nada.',
  'otherPasskey.securityKeyAgain': 'Usar este dispositivo',
  'otherPasskey.securityKeyKeep': 'Añadir la llave',

  'signIn.stop': 'Entrar',
  'signIn.title': 'Entre en Usher',
  'signIn.lede': 'Use la llave de acceso que preparó aquí. No hay contraseña.',
  'signIn.where':
    'Su navegador se la pide. Está en este dispositivo, en su teléfono o en una llave de seguridad.',
  'signIn.primary': 'Entrar con una llave de acceso',
  'signIn.none':
    '¿Todavía no tiene ninguna? Abra el enlace de su invitación, o llame al {help} y pida uno.',
  'signIn.passkey-cancelled':
    'El navegador cerró su ventana antes de que usted entrara. Vuelva a intentarlo cuando quiera.',
  'signIn.passkey-refused': 'Usher no conoce esta llave de acceso. Use otra, o llame al {help}.',
  'signIn.passkey-unsupported':
    'Este navegador no puede usar llaves de acceso aquí. Abra Usher en uno más nuevo, o llame al {help}.',
  'signIn.insecure':
    'Los navegadores solo permiten llaves de acceso en páginas seguras, y esta dirección no empieza por https. Llame al {help}.',
  'signIn.inApp':
    'Una aplicación ha abierto esta página en una ventana propia, que no puede usar llaves de acceso. Ábrala en su navegador.',
  'signIn.tooOld':
    'Este navegador no puede usar llaves de acceso. Abra Usher en uno más nuevo, o llame al {help}.',
  'signIn.offline': 'No hemos podido llegar a Usher. Mire su conexión y vuelva a intentarlo.',
}
