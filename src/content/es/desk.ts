import type { desk as english } from '#content/en/desk.ts'
import type { Translation } from '#content/say.ts'

export const desk: Translation<typeof english> = {
  'desk.title': 'Junto a quien llama',
  'desk.start': '¿Qué palabras hay arriba en la ventana de quien llama?',
  'desk.startLede':
    'Pregunte por las palabras más grandes y elíjalas aquí. O escriba en la casilla lo que le leen.',
  'desk.sayStart':
    'Tengo las mismas páginas aquí. Por favor, léame las palabras más grandes de su pantalla.',
  'desk.step': 'El paso',
  'desk.script': 'El guion',
  'desk.say': 'Diga',
  'desk.theySee': 'Qué ve la persona',
  'desk.ifStuck': 'Si no puede seguir',
  'desk.neverAsk': 'No pida nunca',
  'desk.drawing': 'Lo que debería ver quien llama',
  'desk.differs': 'Pregunte qué ve y escríbalo en la casilla. A menudo es una de estas.',
  'desk.sayLost':
    'No pasa nada, la encontramos. Por favor, léame las palabras más grandes de su pantalla.',
  'desk.happened': '¿Qué pasó allí?',
  'desk.over': 'Esa era la última página',
  'desk.sayOver':
    'Esa era la última página. Por favor, cierre la sesión y vuelva a entrar para probarlo.',
  'desk.notChecked':
    'Usher no lo comprobó. Solo se prueba cerrando la sesión y volviendo a entrar.',
  'desk.callTitle': 'Ahora sigue el servicio de ayuda',
  'desk.callText':
    'Ninguna página lleva más lejos. Haga lo que su organización hace a mano, o pase la llamada con la nota.',
  'desk.sayCall': 'Esta página no lleva más lejos. Yo sigo desde aquí, no cuelgue, por favor.',
  'desk.nowAt': '{page}: {name}',
  'desk.note': 'Nota para el caso',
  'desk.noteHint':
    'Usher no puede ver la ventana de quien llama. Lo anotado es lo que dijo esa persona. Solo se guarda mientras esta página está abierta.',
  'desk.copy': 'Copiar la nota',
  'desk.copied': 'Copiada.',
  'desk.notCopied': 'El navegador no nos dejó copiar. Seleccione la nota y cópiela con el teclado.',
  'desk.held': 'En la nota hay {things}. Quítelo y podrá copiar la nota.',
  'desk.full': 'La nota está llena. Lo que venga ahora no se anota.',
  'desk.secret.setUpLink': 'algo que parece un enlace de configuración',
  'desk.secret.key': 'algo que parece una clave secreta',
  'desk.secret.recoveryCode': 'algo que parece un código de recuperación',
  'desk.secret.phoneNumber': 'algo que parece un número de teléfono',
  'desk.secret.oneTimeCode': 'algo que parece un código',
  'desk.secret.password': 'algo que parece una contraseña',
  'desk.drafted.head': 'Según quien llama. Usher no comprobó nada de esto.',
  'desk.drafted.page': '{time} {map}, página {n}: {name}',
  'desk.drafted.differed': '{time} Quien llama ve otra cosa que la página {n}.',
  'desk.drafted.own': '{time} La persona ve una página del propio Usher: {name}',
  'desk.drafted.over':
    '{time} Se llegó a la última página. Sin comprobar: cierre la sesión y vuelva a entrar para probarlo.',
  'desk.drafted.help': '{time} Pasado al servicio de ayuda en la página {n}.',
  'desk.drafted.attack': '{time} Sonaba a un ataque. No se restableció ni se aprobó nada.',
  'desk.timers': 'Cronómetros',
  'desk.callTimer': 'Llamada',
  'desk.stepTimer': 'Paso',
  'desk.timerStart': 'Iniciar',
  'desk.timerPause': 'Pausar',
  'desk.timerReset': 'A cero',
  'desk.newCall': 'Llamada nueva',
  'desk.newCallText': 'Esto borra la nota y los cronómetros.',
  'desk.newCallYes': 'Borrar y empezar',
  'desk.newCallNo': 'Conservarlos',
  'desk.attack': 'Esto suena a un ataque',
  'desk.close': 'Cerrar',
  'desk.attackSay':
    'Gracias por contármelo. Voy a comprobar algo y le devuelvo la llamada. Por favor, no apruebe ni escriba nada hasta entonces.',
  'desk.attackDo': 'Haga ahora',
  'desk.attackStop': 'Pare aquí. No tiene que decir por qué.',
  'desk.attackReset': 'No restablezca, no añada y no apruebe nada.',
  'desk.attackBack':
    'Cuelgue y llame al número que consta en el expediente. Nunca a un número que le dé quien llama.',
  'desk.attackCall': 'A quién llamar',
  'desk.attackNobody':
    'Su organización no ha dicho a Usher a quién llamar. Avise ahora a su equipo de seguridad o a su responsable, por un medio que conozca. (Quien administra Usher puede escribirlo en organization.json, en «security».)',
  'desk.attackNote': 'Ponerlo en la nota',
  'desk.attackNoted': 'Está en la nota.',
}
