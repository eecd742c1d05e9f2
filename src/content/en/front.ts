import { register } from '#content/dictionary.ts'

export const front = register({})
