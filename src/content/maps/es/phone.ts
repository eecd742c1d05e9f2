import type { MapWords } from '#content/maps/words.ts'

export const phone: MapWords['phone'] = {
  notInstalled: 'Abra la App Store o Google Play. Busque [[Duo Mobile]].',
  installing: 'Toque [[Get]] o [[Install]]. Espere a que la aplicación esté instalada.',
  firstRun: 'Abra la aplicación. Cuando pregunte por las notificaciones, toque [[Allow]].',
  addAccount:
    'Toque [[+ Add]]. Si no hay cuentas está en el centro; si las hay, arriba a la derecha.',
  chooseUseQr: 'Toque [[Use QR Code]]. Cuando pida la cámara, toque [[Allow]].',
  scanning: 'Ponga el teléfono a un palmo del código cuadrado. No lo mueva.',
  linking: 'El teléfono vibra y la cuenta aparece en la lista.',
  nameAccount: 'Si pide un nombre ([[Account name]]), deje el que hay. Toque [[Save]].',
  practicePush: 'Puede ofrecerle una notificación de prueba. Puede saltarla.',
  ready: 'El nombre de su organización ya está en la lista de la aplicación.',
  openLink: 'Abra el mensaje en el propio teléfono y toque el enlace.',
  wrongApp:
    '¿La aplicación se llama [[Google Duo]]? Es otra. Busque [[Duo Mobile]], de Duo Security.',
  asksForCard: '¿La tienda pide una tarjeta? La aplicación es gratis. Elija «Ninguna» o sáltelo.',
  cameraDenied: '¿La cámara se ve negra? Permita la cámara en los ajustes del teléfono.',
  blurry: '¿No lee el código? Aléjese un poco y suba el brillo de la otra pantalla.',
  wrongCodeKind: '¿Dice que el código no es válido? Escanee el de la otra ventana, no una foto.',
  cameraApp: '¿Se abrió una página web? Era la cámara del teléfono. Escanee desde la aplicación.',
  noNetwork: '¿Sigue cargando? Encienda el wifi o los datos móviles del teléfono.',
  codeExpired: '¿Dice que el código ha caducado? La otra ventana tiene que hacer uno nuevo.',
  codeUsed: '¿Dice que el código ya se usó? Mire si la cuenta ya está en la lista.',
  otherAccount: '¿Hay una cuenta de otra organización? Déjela. Toque [[+ Add]], no «Restaurar».',
  typeKey: 'Toque [[Enter a setup key]]. Escriba la clave de la otra ventana.',
  approve: 'Abra la solicitud. Toque [[Approve]] solo si está iniciando sesión ahora.',
  notMine:
    '¿No la inició usted? Toque [[Deny]] y luego [[It seems fraudulent]]. Llame al servicio de ayuda.',
  nothingArrives: '¿No llega nada? Abra [[Duo Mobile]] y deslice la lista hacia abajo.',
  verifyDigits: 'Escriba en el teléfono las cifras de la otra ventana. Luego toque [[Verify]].',
  answerCall: 'Conteste la llamada, escuche y pulse la tecla que diga la voz.',
  readMessage: 'Un mensaje o una llamada trae seis cifras. Escríbalas solo en la otra ventana.',
  showPasscode: 'Abra la aplicación y toque su cuenta. Muestra un código de seis cifras.',
  clockWrong: '¿No acepta el código? Ponga la hora del teléfono en automático y use el siguiente.',
}

export const otherApp: MapWords['otherApp'] = {
  notInstalled:
    'Abra la App Store o Google Play. Busque la aplicación que indique su organización.',
  addAccount: 'Abra la aplicación. Toque [[+ Add]] o el signo más.',
  chooseUseQr: 'Elija escanear un código QR. Cuando pida la cámara, toque [[Allow]].',
  scanning:
    'Ponga el teléfono a un palmo del código cuadrado. Aparece una línea nueva en la lista.',
  nameAccount: 'Si pide un nombre, deje el que hay y toque [[Save]].',
  ready: 'La línea nueva muestra seis cifras. Cambian cada 30 segundos.',
}
