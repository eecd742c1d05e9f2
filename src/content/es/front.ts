import type { front as english } from '#content/en/front.ts'
import type { Translation } from '#content/say.ts'

export const front: Translation<typeof english> = {
  'front.title': '¿Qué quiere hacer?',
  'front.lede': 'Usher le acompaña hasta su segunda prueba, pregunta a pregunta.',
  'front.setUp': 'Preparar mi teléfono',
  'front.setUpText': 'Unos 5 minutos. Puede parar y volver.',
  'front.setUpAny': 'Configurar una aplicación de autenticación',
  'front.setUpAnyText':
    'Para cualquier aplicación que muestre códigos. Con códigos de recuperación.',
  'front.people': 'Practicar con los problemas de otros',
  'front.peopleText': 'Un reloj lento, una página perdida, un número ajeno.',
  'front.phone': 'El teléfono de práctica',
  'front.phoneText': 'Se abre en su propia ventana. Puede usar la cámara.',
  'front.beside': 'Estoy delante de la página real',
  'front.besideText': 'Usher la recorre a su lado, página a página.',
  'front.desk': 'Ayudar a alguien',
  'front.deskText': 'Para el servicio de ayuda: qué decir en cada página durante la llamada.',
  'front.present': 'Mostrarlo a alguien',
  'front.presentText': 'Cualquier paso en una pantalla compartida, con sus notas en otra ventana.',
  'front.guide': 'Imprimir una guía',
  'front.guideText': 'Cada paso en papel, con dibujos, para usted o para soporte.',
  'front.signIn': 'Entrar',
  'front.signInText': 'Con una llave de acceso que preparó aquí.',
  'front.live':
    '¿Tiene invitación? Abra el enlace de su mensaje. Le lleva a su propia configuración.',
  'front.practice': 'Práctica',
  'front.practiceText': 'Funciona como lo real y no cambia nada en su cuenta real.',
  'front.practiceOnly':
    'Esta copia de Usher no tiene un servidor detrás. No cambia nada en su cuenta real.',
  'front.independent': 'Usher es independiente de Cisco. Duo y Duo Mobile son nombres de Cisco.',

  'people.stop': 'Personas',
  'people.title': 'Practicar con los problemas de otros',
  'people.lede': 'Elija a una persona. Usted se sienta en su silla, con su teléfono.',
  'people.start': 'Ser {name}',
  'people.back': 'Volver a la página de inicio',

  'link.expiredTitle': 'Este enlace ha caducado',
  'link.expiredText': 'Los enlaces duran poco. Pida otro al servicio de ayuda.',
  'link.usedTitle': 'Este enlace ya se ha usado',
  'link.usedText': 'Si fue usted, siga donde estaba. Si no, llame ahora al {help}.',
  'link.askNew': 'Pedir un enlace nuevo',
  'link.carryOn': 'Seguir',
  'link.wrongPlaceTitle': 'Ábralo en su teléfono',
  'link.wrongPlaceText': 'Este enlace añade una cuenta a la aplicación. Solo sirve en el teléfono.',

  'lost.title': 'No encontramos esa página',
  'lost.lede': 'Puede que la dirección sea vieja o esté cortada. Su configuración está a salvo.',
  'lost.home': 'Ir a la página de inicio',

  'broken.title': 'Algo ha salido mal por nuestra parte',
  'broken.lede': 'Sus respuestas están a salvo. Vuelva a intentarlo.',
  'broken.again': 'Volver a intentarlo',
  'broken.reference': 'Si vuelve a pasar, llame al {help} y diga este código:',

  'over.title': '¿Empezar la práctica de nuevo?',
  'over.text':
    'Se pierde lo que ha preparado aquí, los teléfonos de práctica y sus códigos, en todas las ventanas. Su cuenta real no cambia.',
  'over.yes': 'Sí, empezar de nuevo',
  'over.no': 'Seguir practicando',
  'over.close': 'Cerrar',

  'clear.title': 'Esta computadora está limpia',
  'clear.lede': 'No queda en ella nada de su configuración. Puede cerrar esta ventana.',
}
