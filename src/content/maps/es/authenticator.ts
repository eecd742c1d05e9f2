import type { StepsOf } from '#content/maps/words.ts'

export const authenticator: StepsOf<'authenticator'> = {
  profile: {
    name: 'Su perfil',
    there: ['Inicie sesión como siempre.', 'Abra [[My profile]]. Suele estar detrás de su nombre.'],
  },
  settings: { name: 'Ajustes', there: ['Pulse [[Settings]].'] },
  security: {
    name: 'Seguridad',
    there: ['Busque la parte que se llama [[Security]].', 'Pulse [[Enable 2FA]].'],
    trap: 'Otros programas dicen «dos pasos», «MFA» o «dos factores». Es lo mismo.',
    choose: {
      installApp: 'Muestra un código cuadrado',
      alreadyEnabled: 'Ya está activado',
    },
  },
  installApp: {
    name: 'La aplicación en su teléfono',
    there: [
      'Deje abierta la página con el código cuadrado.',
      'Antes ponga una aplicación de códigos en el teléfono.',
    ],
    trap: 'Su organización puede indicar una. Cualquiera de códigos de un solo uso lee el cuadrado.',
  },
  scanCode: {
    name: 'El código cuadrado',
    there: ['Deje el código cuadrado en la pantalla.', 'Escanéelo desde dentro de la aplicación.'],
    trap: 'No fotografíe el código cuadrado. Quien lo tiene, tiene sus códigos.',
    choose: {
      enterCode: 'La aplicación muestra seis cifras',
      typeKey: 'No puedo escanearlo. Pedí la clave',
    },
  },
  enterCode: {
    name: 'Las seis cifras',
    there: ['Escriba allí las seis cifras de la aplicación.', 'Pulse [[Enable 2FA]].'],
    trap: 'Las cifras cambian cada 30 segundos. Si quedan pocos, espere a las siguientes.',
    choose: {
      enabled: 'Dice que está activado',
      codeWrong: 'No acepta el código',
    },
  },
  enabled: {
    name: 'Está activado',
    there: ['No cierre todavía la página.', 'Siga con los códigos de recuperación.'],
  },
  recoveryCodes: {
    name: 'Los códigos de recuperación',
    there: [
      'Imprima los códigos o guárdelos en un gestor de contraseñas.',
      'Guárdelos lejos de su contraseña y de su teléfono.',
    ],
    trap: 'Cada código sirve una vez. Muchas veces solo se ven ahora. No los lea a nadie.',
  },
  signOut: {
    name: 'Salir para probarlo',
    there: ['Pulse [[Sign out]].', 'Inicie sesión otra vez con su contraseña.'],
    trap: 'Deje otra ventana con la sesión abierta hasta que la prueba funcione.',
  },
  signInCode: {
    name: 'El código al entrar',
    there: ['Escriba allí las seis cifras de la aplicación.', 'Pulse [[Sign in]].'],
    choose: {
      over: 'Me deja entrar',
      codeWrong: 'No acepta el código',
      lostPhone: 'No tengo el teléfono',
    },
  },
  typeKey: {
    name: 'La clave en vez del cuadrado',
    there: ['Haga que la página muestre la clave.', 'Escríbala en la aplicación, grupo por grupo.'],
    trap: 'Trate la clave como una contraseña. No la lea a nadie.',
  },
  enforced: {
    name: 'No le deja pasar',
    there: [
      'Su organización quiere antes la segunda comprobación.',
      'Pulse [[Enable 2FA]]. Cualquier otra página vuelve aquí hasta que esté hecho.',
    ],
  },
  codeWrong: {
    name: 'No acepta el código',
    there: [
      'Ponga la hora del teléfono en automático.',
      'Espere a las seis cifras siguientes y escriba esas.',
    ],
    trap: '¿Dos líneas con el mismo nombre en la aplicación? La más nueva es la buena.',
    choose: {
      enabled: 'Dice que está activado',
      signInCode: 'Estoy iniciando sesión y lo intento otra vez',
      scanCode: 'Escaneo otra vez el código cuadrado',
      locked: 'Dice que hubo demasiados intentos',
    },
  },
  alreadyEnabled: {
    name: 'Ya está activado',
    there: ['Ya lo configuró antes. Pruébelo.', 'No lo desactive para empezar de nuevo.'],
    choose: {
      signOut: 'Tengo el teléfono con la aplicación',
      lostPhone: 'Ya no tengo ese teléfono',
    },
  },
  lostPhone: {
    name: 'Sin el teléfono',
    there: ['Pulse [[Use a recovery code]].', 'Saque los códigos que guardó.'],
    choose: {
      recoveryCode: 'Tengo un código de recuperación',
      helpDesk: 'No tengo ninguno',
    },
  },
  recoveryCode: {
    name: 'Un código de recuperación',
    there: ['Escriba allí uno de los códigos.', 'Pulse [[Sign in]]. Tache el código.'],
    choose: {
      security: 'Me deja entrar. Configuro el teléfono nuevo',
      helpDesk: 'No acepta el código',
    },
  },
  locked: {
    name: 'Demasiados intentos',
    there: ['Espere unos minutos.', 'Después pruebe una vez el código más nuevo.'],
    choose: {
      signInCode: 'Esperé y lo intento otra vez',
      helpDesk: 'Sigue bloqueado',
    },
  },
}
