import { when } from '#content/scripts/script.ts'

export const greyButton = when(
  'El botón sigue gris',
  'Falta marcar la casilla bajo el número. Hay que marcarla después de cada cambio.',
)
export const cameraBlack = when(
  'La cámara se queda negra',
  'La aplicación no puede usar la cámara. Mejor que pida el mensaje de activación con el enlace.',
)
export const ownCamera = when(
  'El teléfono abrió una página web',
  'Era la cámara del propio teléfono. Tiene que escanear desde la aplicación.',
)
export const codeOld = when(
  'El teléfono dice que el código no vale',
  'Puede ser viejo. Que cargue otra vez la página y escanee el nuevo.',
)
export const nothingCame = when(
  'No llega nada al teléfono',
  'Que abra la aplicación y tire de la lista hacia abajo. Después, mire la wifi o los datos.',
)
export const notStarted = when(
  'No estaba entrando en ningún sitio',
  'Que toque [[Deny]]. Después pulse «Esto parece un ataque» más abajo.',
)
export const clockOff = when(
  'No acepta ningún código',
  'El reloj del teléfono puede ir mal. Que ponga la hora en automático.',
)
export const noDigits = when(
  'No llegan las cifras',
  'Confirme que el número es suyo. Después, que las pida otra vez con una llamada.',
)
export const noStore = when(
  'La tienda pide una contraseña o una tarjeta',
  'La contraseña de la tienda la escribe la persona. La aplicación es gratis y no pide tarjeta.',
)
export const managed = when(
  'El teléfono no deja añadir aplicaciones',
  'Lo gestiona la organización. Abra una incidencia o elija otra manera de entrar.',
)
export const keyWindow = when(
  'Se abrió y se cerró una ventana pequeña',
  'Que lo intente otra vez y toque la llave cuando parpadee.',
)
export const oldBrowser = when(
  'El navegador dice que no puede',
  'Que use un navegador más nuevo o elija otra manera.',
)
