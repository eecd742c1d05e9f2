// Lo que llega al teléfono de práctica: correos, mensajes y las palabras de las llamadas.

import type { post as english } from '#content/en/post.ts'
import type { Translation } from '#content/say.ts'

export const post: Translation<typeof english> = {
  'post.linkSubject': 'Su enlace para {app}',
  'post.linkBody':
    'Abra este enlace en el teléfono que está añadiendo. Sirve una vez y por poco tiempo. Esto es una práctica: abre el teléfono de práctica.',
  'post.factorSubject': 'Se añadió una forma nueva de iniciar sesión',
  'post.factorBody':
    'Ya puede iniciar sesión en {organization} con una segunda comprobación. Si no fue usted, llame a {help} ahora.',
  'post.fraudSubject': 'Hemos avisado al servicio de ayuda',
  'post.fraudBody':
    'Usted dijo que una solicitud no era suya. Nadie entró con ella. El servicio de ayuda le llamará. Cambie hoy su contraseña.',
  'post.codeText': '{digits} es su código para {organization}. Nunca llamaremos para pedírselo.',
  'post.callHello': 'Hola. Le llama {organization}.',
  'post.callCode': 'Su código es: {digits}.',
  'post.callAgain': 'Otra vez: {digits}. Adiós.',
  'post.callKey': 'Alguien inicia sesión con su contraseña. Si es usted, pulse cualquier tecla.',
  'post.callNotYou': 'Si no es usted, cuelgue.',
}
