import { register } from '#content/dictionary.ts'

export const enrollFirst = register({})
