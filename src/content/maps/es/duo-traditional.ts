import type { StepsOf } from '#content/maps/words.ts'

export const duoTraditional: StepsOf<'duoTraditional'> = {
  start: {
    name: 'La primera página',
    there: ['Tenga el teléfono a mano.', 'Pulse [[Start setup]].'],
  },
  deviceType: {
    name: 'Qué va a añadir',
    there: ['Elija [[Mobile phone]] si tiene uno.', 'Pulse [[Continue]].'],
    trap: 'Puede faltar una fila que usted espera. Su organización la ha desactivado.',
    choose: {
      phoneNumber: 'Elegí [[Mobile phone]]',
      tabletPlatform: 'Elegí [[Tablet]]',
      landlineNumber: 'Elegí [[Landline]]',
      securityKey: 'Elegí [[Security key]]',
      touchId: 'Elegí [[Touch ID]]',
    },
  },
  phoneNumber: {
    name: 'Su número de teléfono',
    there: [
      'Elija su país y escriba su número.',
      'Léalo para usted. Marque la casilla que está al lado.',
      'Pulse [[Continue]].',
    ],
    trap: '[[Continue]] está gris hasta que marque la casilla. Si cambia el número, márquela otra vez.',
    choose: {
      phonePlatform: 'Pregunta qué tipo de teléfono tengo',
      ownershipCheck: 'Antes quiere llamarme o mandarme un mensaje',
    },
  },
  phonePlatform: {
    name: 'Qué tipo de teléfono',
    there: [
      'Elija [[iPhone]] o [[Android]].',
      'Elija [[Other (and cell phones)]] solo si el teléfono no admite aplicaciones.',
      'Pulse [[Continue]].',
    ],
    choose: {
      installApp: 'Elegí [[iPhone]] o [[Android]]',
      phoneWithoutApp: 'Elegí [[Other (and cell phones)]]',
    },
  },
  installApp: {
    name: 'Instalar la aplicación',
    there: [
      'Deje esta página abierta. Antes instale la aplicación en el teléfono.',
      'Cuando esté, pulse [[I have Duo Mobile installed]].',
    ],
    trap: 'Las páginas antiguas dicen [[I have Duo Mobile]]. Es el mismo botón.',
  },
  scanCode: {
    name: 'El código cuadrado',
    there: ['Deje el código cuadrado en la pantalla.', 'Escanéelo con la aplicación del teléfono.'],
    trap: '[[Continue]] está gris hasta que el teléfono haya escaneado el código.',
    choose: {
      activated: 'Hay una marca verde sobre el código',
      emailLink: 'No puedo escanearlo. Pulsé [[Email me an activation link instead]]',
      codeExpired: 'Dice que el código ha caducado',
    },
  },
  activated: {
    name: 'La marca verde',
    there: ['El teléfono está vinculado.', 'Pulse [[Continue]].'],
  },
  settings: {
    name: 'Al iniciar sesión',
    there: [
      'Abra la lista [[When I log in]].',
      'Elija [[Automatically send a Duo Push]].',
      'Pulse [[Save]], o el botón que esté en su lugar.',
    ],
    trap: 'El botón también puede decir [[Finish Enrollment]] o [[Continue to Login]].',
    choose: {
      saved: 'Pulsé [[Save]]',
      deviceType: 'Pulsé [[Add another device]]',
      deviceOptions: 'Pulsé [[Device Options]]',
    },
  },
  saved: {
    name: 'Guardado',
    there: ['Una línea verde dice que está guardado.', 'Pulse [[Done]] o cierre la página.'],
    choose: {
      over: 'Aquí ya terminé',
      signInPrompt: 'Cerré la sesión y entro otra vez para probarlo',
    },
  },
  ownershipCheck: {
    name: '¿Es su número?',
    there: ['Pulse [[Text me]] o [[Call me]].', 'Le llegan seis cifras al teléfono.'],
    trap: 'Lo pregunta cuando Duo ya conoce el número.',
  },
  ownershipCode: {
    name: 'Las seis cifras',
    there: ['Escriba allí las seis cifras.', 'Pulse [[Verify]].'],
    trap: 'No diga las cifras a nadie, tampoco al servicio de ayuda.',
    choose: {
      phonePlatform: 'Las cifras eran correctas',
      ownershipCheck: 'No llegaron cifras, o no las aceptó',
      phoneNumber: 'El número no es mío',
    },
  },
  emailLink: {
    name: 'Un enlace por correo',
    there: ['Escriba allí su dirección de correo.', 'Pulse [[Send email]].'],
    trap: 'Use una dirección que pueda abrir en el teléfono.',
  },
  emailSent: {
    name: 'A la espera del enlace',
    there: ['Deje esta página abierta.', 'Abra el correo en el teléfono, no en este equipo.'],
    trap: 'Viene de no-reply@duosecurity.com. Mire también en el correo no deseado.',
    choose: {
      activated: 'El teléfono está vinculado y [[Continue]] funciona',
      emailLink: 'No llegó ningún correo',
    },
  },
  codeExpired: {
    name: 'El código ha caducado',
    there: [
      'Cargue la página otra vez y empiece de nuevo.',
      'Puede que su número ya esté escrito.',
    ],
    choose: {
      start: 'Estoy otra vez en la primera página',
      helpDesk: 'No me deja empezar de nuevo',
    },
  },
  phoneWithoutApp: {
    name: 'Un teléfono sin aplicaciones',
    there: ['El número está en la lista. Duo llamará o mandará mensajes.', 'Pulse [[Save]].'],
  },
  landlineNumber: {
    name: 'Su número fijo',
    there: [
      'Elija su país y escriba el número.',
      'Escriba la extensión, si su teléfono tiene una.',
      'Marque la casilla y pulse [[Continue]].',
    ],
    trap: 'Use un teléfono que tenga al lado siempre que inicie sesión.',
    choose: {
      settings: 'Veo mis dispositivos',
      landlineCheck: 'Antes quiere llamarme',
    },
  },
  landlineCheck: {
    name: 'Una llamada a su fijo',
    there: [
      'Pulse [[Call me]] y conteste el teléfono.',
      'Escriba las seis cifras que dice la voz. Pulse [[Verify]].',
    ],
  },
  tabletPlatform: {
    name: 'Qué tipo de tableta',
    there: ['Elija [[iOS]] para un iPad; si no, [[Android]].', 'Pulse [[Continue]].'],
    trap: 'Para una tableta no se pide número. Está bien así.',
  },
  securityKey: {
    name: 'Una llave de seguridad',
    there: [
      'Pulse [[Continue]]. Se abre una ventana pequeña del navegador.',
      'Conecte la llave y tóquela cuando parpadee.',
    ],
    trap: '¿No se abre nada? Permita las ventanas emergentes para esta página.',
    choose: {
      settings: 'Dice que la llave está añadida',
      deviceType: 'No funcionó y estoy otra vez en la lista',
    },
  },
  touchId: {
    name: 'Touch ID',
    there: ['Pulse [[Continue]].', 'Ponga el dedo en el sensor del Mac.'],
    trap: 'Solo funciona en Chrome y en un Mac. En otros equipos no está en la lista.',
    choose: {
      settings: 'Dice que Touch ID está añadido',
      deviceType: 'No funcionó y estoy otra vez en la lista',
    },
  },
  signInPrompt: {
    name: 'Cómo iniciar sesión',
    there: [
      'Pulse [[Send me a push]].',
      'Para cambiar sus dispositivos, pulse [[My Settings & Devices]].',
    ],
    trap: 'Los enlaces del lado están grises mientras hay una solicitud. Pulse antes [[Cancel]].',
    choose: {
      pushWaiting: 'Pulsé [[Send me a push]], o se mandó sola',
      callWaiting: 'Pulsé [[Call me]]',
      passcode: 'Pulsé [[Enter a Passcode]]',
      deviceType: 'Pulsé [[Add a new device]]',
      settings: 'Pulsé [[My Settings & Devices]]',
    },
  },
  pushWaiting: {
    name: 'Una solicitud en camino',
    there: [
      'Una barra dice que la solicitud se ha mandado.',
      'Responda en el teléfono antes de un minuto.',
    ],
    trap: '¿Quiere ver los ajustes? Pulse antes [[Cancel]] en la barra.',
    choose: {
      signedIn: 'Toqué [[Approve]] y me deja entrar',
      requestDenied: 'Dice que la solicitud se ha denegado',
      requestTimedOut: 'Dice que se ha acabado el tiempo',
      settings: 'Veo mis dispositivos',
    },
  },
  callWaiting: {
    name: 'Una llamada en camino',
    there: ['La barra dice que está marcando.', 'Conteste la llamada.'],
    choose: {
      signedIn: 'Pulsé la tecla y me deja entrar',
      requestTimedOut: 'Dice que no se pulsó ninguna tecla, o se acabó el tiempo',
    },
  },
  passcode: {
    name: 'Un código',
    there: ['Pulse [[Enter a Passcode]].', 'Escriba el código de la aplicación. Pulse [[Log In]].'],
    trap: '¿Sin aplicación? [[Text me new codes]] manda códigos por mensaje.',
    choose: {
      signedIn: 'Me deja entrar',
      passcodeWrong: 'No acepta el código',
    },
  },
  signedIn: {
    name: 'Ya puede entrar',
    there: ['Espere. Su página se abre sola.'],
  },
  requestDenied: {
    name: 'La solicitud se ha denegado',
    there: ['¿Tocó [[Deny]] sin querer? Pulse otra vez [[Send me a push]].'],
    trap: 'Si no la inició usted, llame al servicio de ayuda ahora.',
    choose: {
      signInPrompt: 'Fue sin querer. Mando otra',
      helpDesk: 'Yo no inicié esa solicitud',
    },
  },
  requestTimedOut: {
    name: 'Se ha acabado el tiempo',
    there: ['Tome el teléfono en la mano.', 'Pulse otra vez [[Send me a push]].'],
  },
  passcodeWrong: {
    name: 'No acepta el código',
    there: ['Espere al código siguiente de la aplicación.', 'Escríbalo y pulse [[Log In]].'],
    trap: 'Cada código sirve una vez. Muchos intentos seguidos bloquean la cuenta un rato.',
    choose: {
      signedIn: 'Me deja entrar',
      signInPrompt: 'Quiero entrar de otra manera',
      locked: 'Dice que la cuenta está bloqueada',
    },
  },
  deviceOptions: {
    name: 'Un dispositivo y sus opciones',
    there: [
      '¿Teléfono nuevo con el mismo número? Pulse [[Reactivate Duo Mobile]].',
      '¿Número nuevo? Vuelva y añada el teléfono como dispositivo nuevo.',
    ],
    trap: 'Su único dispositivo no se puede quitar. Añada antes el nuevo.',
    choose: {
      settings: 'Cambié el nombre, o quité un dispositivo',
      phonePlatform: 'Pulsé [[Reactivate Duo Mobile]]',
    },
  },
  accessDenied: {
    name: 'Acceso denegado',
    there: [
      'Su organización no deja entrar aquí a esta cuenta.',
      'Lea las palabras al servicio de ayuda.',
    ],
  },
  locked: {
    name: 'La cuenta está bloqueada',
    there: ['Hubo demasiados intentos.', 'Espere media hora o llame al servicio de ayuda.'],
    choose: {
      signInPrompt: 'Esperé y veo cómo iniciar sesión',
      helpDesk: 'Sigue bloqueada',
    },
  },
}
