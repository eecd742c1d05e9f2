import { register } from '#content/dictionary.ts'

export const enrollSecond = register({})
