import type { Scripts } from '#content/scripts/script.ts'

export const neverAsk: Scripts['neverAsk'] = {
  password: 'Nunca pida una contraseña, ni siquiera una parte.',
  digits: 'Nunca pida las cifras. Si empieza a leerlas, párele con amabilidad.',
  requestNumber: 'Nunca pregunte qué número aparece en la pantalla o en el teléfono.',
  square: 'Nunca pida una foto ni una captura del cuadrado.',
  link: 'Nunca pida el enlace ni que le reenvíe el mensaje.',
  key: 'Nunca pida la clave. Solo la necesita la aplicación.',
  recoveryCodes: 'Nunca pida un código de recuperación ni mire la lista con esa persona.',
  unlocking: 'Nunca pida el PIN del aparato ni el de la llave.',
  storePassword: 'Nunca pida la contraseña de la tienda ni una tarjeta.',
  number: 'Nunca pida que le lea su número. Se lo lee a sí misma.',
  approval: 'Nunca pida que acepte una solicitud que no ha empezado.',
  whichCheck: 'Nunca diga qué comprobación no ha pasado.',
  doing: 'Nunca se ofrezca a hacerlo. Esa persona pulsa y escribe.',
}
