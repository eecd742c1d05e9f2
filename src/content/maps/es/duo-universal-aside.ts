import type { StepsOf } from '#content/maps/words.ts'

/** The pages beside the way that most people go. */
export const aside = {
  ownershipCheck: {
    name: '¿Es su número?',
    there: ['Pulse [[Send me a passcode]].', 'O pulse [[Or call my phone]].'],
    trap: 'Lo pregunta si el número ya se conoce, o si su organización lo quiere.',
  },
  ownershipCode: {
    name: 'El código para su número',
    there: ['Escriba allí las seis cifras.', 'Pulse [[Verify]].'],
    trap: 'No diga las cifras a nadie, tampoco al servicio de ayuda.',
    choose: {
      download: 'Las cifras eran correctas',
      newPhone: 'Las cifras eran correctas y configuro un teléfono nuevo',
      ownershipCheck: 'No llegaron cifras, o no las aceptó',
    },
  },
  activationLink: {
    name: 'Un enlace en vez del código',
    there: ['Elija [[Text message]] o [[Email]].', 'Pulse [[Send link]].'],
    trap: 'El enlace solo funciona en el teléfono que está configurando.',
    choose: {
      linkSent: 'Mandé el enlace',
      scanCode: 'Volví al código cuadrado',
    },
  },
  linkSent: {
    name: 'A la espera del enlace',
    there: ['Deje esta página abierta.', 'Abra el mensaje en el teléfono, no en este equipo.'],
    choose: {
      added: 'Dice [[Added Duo Mobile]]',
      activationLink: 'No llegó nada',
    },
  },
  codeExpired: {
    name: 'El código ha caducado',
    there: ['Cargue la página otra vez, o inicie sesión de nuevo.'],
    choose: {
      introFirst: 'Estoy otra vez en la primera página',
      helpDesk: 'No me deja empezar de nuevo',
    },
  },
  callNumber: {
    name: 'Un número para mensajes o llamadas',
    there: [
      'Escriba el número y pulse [[Add phone number]].',
      'Léalo para usted. Pulse [[Yes, it’s correct]].',
    ],
    trap: 'Para un fijo marque [[This is a landline phone]] y escriba la extensión.',
    choose: {
      added: 'Dice que el número está añadido',
      ownershipCheck: 'Antes quiere mandarme un código',
      callNumber: 'Pulsé [[No, I need to change it]]',
    },
  },
  securityKey: {
    name: 'Una llave de seguridad',
    there: [
      'Pulse [[Continue]]. Se abre una ventana pequeña del navegador.',
      'Conecte la llave y tóquela cuando parpadee.',
    ],
    choose: {
      added: 'Dice que la llave está añadida',
      methodList: 'No funcionó y estoy otra vez en la lista',
    },
  },
  thisDevice: {
    name: 'Este mismo equipo',
    there: [
      'Pulse [[Continue]]. El equipo pide su dedo, su cara o su PIN.',
      'Haga lo que dice. Nada de eso sale del equipo.',
    ],
    choose: {
      added: 'Dice que está añadido',
      methodList: 'No funcionó y estoy otra vez en la lista',
    },
  },
  verifiedPush: {
    name: 'Cifras para el teléfono',
    there: ['Deje las cifras en la pantalla.', 'Escríbalas en el teléfono.'],
    trap: 'No lea estas cifras a nadie. Quien las pide quiere entrar en su nombre.',
    choose: {
      trustBrowser: 'Toqué [[Verify]] y sigue adelante',
      requestDenied: 'Dice que la solicitud se ha denegado',
      requestTimedOut: 'Dice que se ha acabado el tiempo',
    },
  },
  otherOptions: {
    name: 'Otras opciones',
    there: [
      'Elija otra manera de entrar, u otra vez [[Duo Push]].',
      'Para cambiar sus dispositivos, baje hasta [[Manage devices]].',
    ],
    choose: {
      pushWaiting: 'Elegí [[Duo Push]]',
      passcode: 'Elegí un código, o un [[Bypass code]]',
      callWaiting: 'Elegí [[Phone call]]',
      manageDevices: 'Elegí [[Manage devices]] y demostré quién soy',
    },
  },
  callWaiting: {
    name: 'Una llamada en camino',
    there: ['Deje la página abierta.', 'Conteste la llamada.'],
    choose: {
      trustBrowser: 'Pulsé la tecla y sigue adelante',
      requestTimedOut: 'Dice que se ha acabado el tiempo',
      otherOptions: 'Pulsé [[Other options]]',
    },
  },
  passcode: {
    name: 'Un código',
    there: ['Escriba el código.', 'Pulse [[Verify]].'],
    trap: 'Mire de dónde viene el código: la aplicación, un mensaje o el servicio de ayuda.',
    choose: {
      trustBrowser: 'Me deja entrar',
      passcodeWrong: 'No acepta el código',
      otherOptions: 'Pulsé [[Other options]]',
    },
  },
  manageDevices: {
    name: 'Sus dispositivos',
    there: [
      '¿Teléfono nuevo con el mismo número? Pulse [[I have a new phone]].',
      '¿Otra cosa nueva? Pulse [[Add a device]].',
    ],
    trap: 'Antes de esta página usted demuestra quién es, con un dispositivo que aún tenga.',
    choose: {
      addDevice: 'Pulsé [[Add a device]]',
      newPhone: 'Pulsé [[I have a new phone]]',
      editDevice: 'Pulsé [[Edit]]',
      over: 'Aquí ya terminé',
    },
  },
  addDevice: {
    name: 'Añadir un dispositivo',
    there: ['Elija qué va a añadir.'],
    choose: {
      phoneNumber: 'Elegí [[Duo Mobile]]',
      callNumber: 'Elegí [[Phone number]]',
      securityKey: 'Elegí [[Security key]]',
      thisDevice: 'Elegí [[Touch ID]], [[Windows Hello]] o [[Face ID]]',
      manageDevices: 'Volví a mis dispositivos',
    },
  },
  newPhone: {
    name: 'Un teléfono nuevo',
    there: ['Instale la aplicación en el teléfono nuevo.', 'Pulse [[Get started]].'],
    trap: 'Es para un teléfono nuevo con el número de antes. Con otro número, añada un dispositivo.',
    choose: {
      ownershipCheck: 'Quiere mandarme un código',
      scanCode: 'Veo el código cuadrado',
      manageDevices: 'Volví a mis dispositivos',
    },
  },
  editDevice: {
    name: 'Cambiar un dispositivo',
    there: ['Pulse [[Rename]] o [[Delete]].'],
    choose: {
      renameDevice: 'Pulsé [[Rename]]',
      removeDevice: 'Pulsé [[Delete]]',
      manageDevices: 'Volví a mis dispositivos',
    },
  },
  renameDevice: {
    name: 'Cambiar el nombre',
    there: ['Escriba un nombre que vaya a reconocer.', 'Pulse [[Rename]].'],
  },
  removeDevice: {
    name: 'Quitar un dispositivo',
    there: ['Mire otra vez el nombre del dispositivo.', 'Pulse [[Delete]].'],
    trap: 'El último dispositivo no se puede quitar. Añada antes otro.',
  },
  requestTimedOut: {
    name: 'Se ha acabado el tiempo',
    there: ['Tome el teléfono en la mano.', 'Pulse [[Try again]].'],
    choose: {
      pushWaiting: 'Pulsé [[Try again]]',
      otherOptions: 'Pulsé [[Other options]]',
    },
  },
  requestDenied: {
    name: 'La solicitud se ha denegado',
    there: ['¿Fue sin querer? Pulse [[Other options]] y elija [[Duo Push]].'],
    trap: 'Si no la inició usted, llame al servicio de ayuda ahora.',
    choose: {
      otherOptions: 'Fue sin querer. Lo intento otra vez',
      helpDesk: 'Yo no inicié esa solicitud',
    },
  },
  passcodeWrong: {
    name: 'No acepta el código',
    there: ['Espere al código siguiente.', 'Escríbalo y pulse [[Verify]].'],
    trap: 'Cada código sirve una vez. Muchos intentos seguidos bloquean la cuenta.',
    choose: {
      passcode: 'Escribo el siguiente',
      otherOptions: 'Pulsé [[Other options]]',
      locked: 'Dice que la cuenta está bloqueada',
    },
  },
  accessDenied: {
    name: 'Acceso denegado',
    there: [
      'Su organización no deja entrar aquí a esta cuenta o a este equipo.',
      'Lea las palabras al servicio de ayuda.',
    ],
  },
  locked: {
    name: 'La cuenta está bloqueada',
    there: ['Hubo demasiados intentos.', 'Espere media hora o llame al servicio de ayuda.'],
    choose: {
      pushWaiting: 'Esperé y manda otra solicitud',
      helpDesk: 'Sigue bloqueada',
    },
  },
} as const satisfies Partial<StepsOf<'duoUniversal'>>
