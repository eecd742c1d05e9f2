import type { StepsOf } from '#content/maps/words.ts'
import { aside } from './duo-universal-aside.ts'

export const duoUniversal: StepsOf<'duoUniversal'> = {
  introFirst: {
    name: 'Primera página de tres',
    there: ['Tenga el teléfono a mano.', 'Pulse [[Next]].'],
    trap: 'Las tres páginas solo explican. Sus palabras pueden cambiar.',
  },
  introSecond: { name: 'Segunda página de tres', there: ['Pulse [[Next]].'] },
  introThird: { name: 'Tercera página de tres', there: ['Pulse [[Next]].'] },
  methodList: {
    name: 'La lista de maneras',
    there: ['Elija [[Duo Mobile]]. Está marcada como la recomendada.'],
    trap: 'Lo que no está en la lista está desactivado, o solo lo añade el servicio de ayuda.',
    choose: {
      phoneNumber: 'Elegí [[Duo Mobile]]',
      callNumber: 'Elegí [[Phone number]], para mensajes o llamadas',
      securityKey: 'Elegí [[Security key]]',
      thisDevice: 'Elegí [[Touch ID]], [[Windows Hello]] o [[Face ID]]',
    },
  },
  phoneNumber: {
    name: 'Su número de teléfono',
    there: ['Elija su país y escriba su número móvil.', 'Pulse [[Add phone number]].'],
    trap: 'Para una tableta sin número pulse [[I have a tablet]].',
    choose: {
      numberConfirm: 'Pulsé [[Add phone number]]',
      download: 'Pulsé [[I have a tablet]]',
    },
  },
  numberConfirm: {
    name: '¿Está bien el número?',
    there: ['Lea el número para usted.', 'Pulse [[Yes, it’s correct]].'],
    choose: {
      download: 'Muestra cómo descargar [[Duo Mobile]]',
      ownershipCheck: 'Antes quiere mandarme un código',
      phoneNumber: 'Pulsé [[No, I need to change it]]',
    },
  },
  download: {
    name: 'Descargar la aplicación',
    there: [
      'Deje esta página abierta. Antes instale la aplicación en el teléfono.',
      'Después pulse [[Next]].',
    ],
    trap: 'No pulse [[Next]] antes de tener la aplicación: el código cuadrado dura poco.',
  },
  scanCode: {
    name: 'El código cuadrado',
    there: ['Deje el código cuadrado en la pantalla.', 'Escanéelo con la aplicación del teléfono.'],
    trap: 'La página sigue sola cuando el teléfono lo ha escaneado.',
    choose: {
      added: 'Dice [[Added Duo Mobile]]',
      activationLink: 'No puedo escanearlo. Pedí un enlace de activación',
      codeExpired: 'Dice que el código ha caducado',
    },
  },
  added: {
    name: 'Está añadido',
    there: ['El teléfono está vinculado.', 'Pulse [[Continue]].'],
    choose: {
      backup: 'Ofrece otra manera de entrar',
      complete: 'Dice que la configuración está completa',
      manageDevices: 'Veo la lista de mis dispositivos',
    },
  },
  backup: {
    name: 'Una segunda manera',
    there: [
      'Una segunda manera ayuda si pierde el teléfono. Añada una si puede.',
      'O pulse [[Skip for now]].',
    ],
    choose: {
      complete: 'Pulsé [[Skip for now]]',
      methodList: 'Estoy añadiendo una segunda manera',
    },
  },
  complete: {
    name: 'La configuración está completa',
    there: ['Pulse [[Log in with Duo]].', 'Una solicitud llega sola a su teléfono.'],
  },
  pushWaiting: {
    name: 'Una solicitud en camino',
    there: ['Deje la página abierta.', 'Responda en el teléfono antes de un minuto.'],
    trap: 'Manda la solicitud por sí sola y usa la última manera que usted usó.',
    choose: {
      trustBrowser: 'Toqué [[Approve]] y sigue adelante',
      verifiedPush: 'Muestra cifras para escribir en el teléfono',
      otherOptions: 'Pulsé [[Other options]]',
      requestTimedOut: 'Dice que se ha acabado el tiempo',
    },
  },
  trustBrowser: {
    name: '¿Es su dispositivo?',
    there: [
      '¿Este equipo es solo suyo? Pulse [[Yes, this is my device]].',
      'En un equipo compartido pulse [[No, other people use this device]].',
    ],
    trap: 'Algunas páginas dicen [[Yes, trust browser]]. Otras no preguntan nada.',
  },

  ...aside,
}
