import type { finding as english } from '#content/en/finding.ts'
import type { Translation } from '#content/say.ts'

export const finding: Translation<typeof english> = {
  'see.label': '¿Qué ve?',
  'see.hint':
    'Escriba las palabras que lee, aunque sea con faltas. Sin códigos, sin contraseñas, sin números de teléfono.',
  'see.steps': 'Pasos',
  'see.one': '1 página tiene estas palabras.',
  'see.many': '{n} páginas tienen estas palabras.',
  'see.none':
    'No conocemos ninguna página con estas palabras. Escriba las más grandes, o las de un botón.',
  'see.private':
    'Eso parece un código, una clave, un número o una contraseña. No lo hemos buscado ni lo hemos guardado. Escriba las palabras que están al lado.',
  'see.page': '{map}, página {n}',
  'see.own': 'Usher mismo',
  'see.ownText': 'Esa es una página del propio Usher. Vuelva a esa ventana y siga allí.',
}
