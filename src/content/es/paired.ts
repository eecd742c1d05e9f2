import type { paired as english } from '#content/en/paired.ts'
import type { Translation } from '#content/say.ts'

export const paired: Translation<typeof english> = {
  'paired.stop': 'Su teléfono',

  'paired.emptyTitle': 'Este teléfono todavía no está enlazado',
  'paired.emptyLede':
    'Un teléfono enlazado le pregunta cuando alguien entra en su nombre. No hay nada que instalar.',
  'paired.scan': 'Escanear un código',
  'paired.where':
    'Abra la configuración en una computadora, elija **Mi teléfono, sin aplicación** y escanee el código.',
  'paired.lost': 'Ya estaba enlazado',
  'paired.lostText':
    'Entonces su llave ya no existe: se borraron los datos de este navegador, o este es otro navegador. Nadie puede recuperarla. Configure el teléfono otra vez y quite el anterior de su lista de formas de entrar.',

  'paired.unusableTitle': 'Este navegador no puede guardar una llave',
  'paired.unusableLede':
    'Una ventana privada no guarda nada, y un navegador antiguo no puede crear una llave. Abra esta página en una ventana normal de uno más nuevo.',

  'paired.scanTitle': 'Escanee el código de la otra pantalla',
  'paired.scanLooking': 'No lo mueva. Buscando un código.',
  'paired.scanOther': 'No es un código de este Usher. Escanee el cuadrado de la configuración.',
  'paired.scanSeveral': 'Hay dos códigos a la vista. Muestre uno.',
  'paired.scanNoCamera':
    'No hay imagen. Permita la cámara para esta página o escanee con la cámara del teléfono.',
  'paired.scanStop': 'Dejar de escanear',

  'paired.offerTitle': '¿Enlazar este teléfono?',
  'paired.offerLede': 'Se le preguntará cuando alguien entre en esta cuenta:',
  'paired.account': 'Cuenta',
  'paired.organization': 'Organización',
  'paired.offerYours':
    '**¿Es su cuenta?** Si alguien le envió este código, o no conoce la cuenta, no siga.',
  'paired.offerYes': 'Enlazar este teléfono',
  'paired.offerNo': 'Ahora no',
  'paired.offerNever': 'Nadie le llama para pedirle que escanee un código.',

  'paired.compareTitle': 'Ahora mire la otra pantalla',
  'paired.compareLede': 'Pregunta si este es su teléfono. Las dos muestran las mismas palabras:',
  'paired.compareOther':
    '¿Allí hay otras palabras? Pulse «No» allí: otra persona escaneó el código.',
  'paired.compareWait': 'Esperando su sí en la otra pantalla',

  'paired.title': 'Su teléfono está enlazado',
  'paired.lede': 'Deje esta página abierta. Las solicitudes llegan solas.',
  'paired.waiting': 'Esperando una solicitud',
  'paired.offline': 'No tiene conexión. Las solicitudes llegan cuando vuelva.',
  'paired.accounts': 'Cuentas enlazadas',
  'paired.removed': 'Ya no está enlazado. Se quitó de la lista, o alguien dijo que no.',
  'paired.suspended':
    'Parado tras un aviso. No llega ninguna petición hasta que decida el servicio de ayuda.',
  'paired.forget': 'Quitar {account} de esta página',
  'paired.another': 'Escanear otro código',

  'paired.askTitle': '¿Está entrando usted?',
  'paired.purposeCheck': 'Una entrada de prueba',
  'paired.purposeIdentity': 'Para mostrar que es usted',
  'paired.what': 'Qué',
  'paired.device': 'Desde',
  'paired.deviceUnknown': 'Un navegador que no lo dice',
  'paired.time': 'Cuándo',
  'paired.now': 'Ahora mismo',
  'paired.ago': 'Hace {minutes} min',
  'paired.digits': 'Las 6 cifras de la otra pantalla',
  'paired.never': 'Nunca llamamos para pedir esto. Nadie puede decirle cifras para escribir aquí.',
  'paired.doubtTitle': '¿Era usted?',
  'paired.doubtText': 'Alguien lo pidió con {device}. Nadie ha entrado.',
  'paired.doubtYes': 'Sí, era yo',
  'paired.doubtNo': 'No, no era yo',
  'paired.doubtBack': 'Volver a la solicitud',

  'paired.approved': 'Aprobada',
  'paired.approvedText': 'Mire la otra pantalla. Ya puede guardar el teléfono.',
  'paired.denied': 'Rechazada',
  'paired.deniedText': 'Nadie ha entrado. Puede empezar otra vez en la otra pantalla.',
  'paired.reported': 'Rechazada y denunciada',
  'paired.reportedText':
    'Nadie ha entrado, y no llegan más solicitudes durante un día. Cambie su contraseña y llame a {help}.',
  'paired.over': 'Esta solicitud ha terminado',
  'paired.overText': 'Caducó, o se respondió en otro lugar. Empiece otra vez en la otra pantalla.',
  'paired.done': 'Hecho',

  'paired.pairTitle': 'Escanee este código con la cámara del teléfono',
  'paired.pairOpen': 'Abra la **cámara** del teléfono',
  'paired.pairPoint': 'Apunte a este cuadrado y toque el enlace',
  'paired.pairTap': 'En el teléfono, toque [[Enlazar este teléfono]]',
  'paired.qr': 'Código QR que abre la página del teléfono',
  'paired.pairHere': 'Abrir la página del teléfono aquí',
  'paired.hereTitle': 'Enlace este teléfono',
  'paired.hereLede':
    'La página del teléfono se abre junto a esta. Vuelva aquí cuando esté enlazado.',
  'paired.showCode': 'Mejor mostrar el código',
  'paired.confirmTitle': '¿Es este su teléfono?',
  'paired.confirmLede': '**{phone}** quiere enlazarse. Muestra estas dos palabras:',
  'paired.confirmUnknown': 'Un teléfono',
  'paired.confirmYes': 'Sí, mi teléfono las muestra',
  'paired.confirmNo': 'No, parar',
  'paired.confirmWhy':
    '¿No son las mismas palabras, o no tiene el teléfono en la mano? Entonces lo escaneó otra persona.',
}
