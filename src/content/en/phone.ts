import { register } from '#content/dictionary.ts'

export const phone = register({})
