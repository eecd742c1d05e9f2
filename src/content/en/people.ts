import { register } from '#content/dictionary.ts'

export const people = register({})
