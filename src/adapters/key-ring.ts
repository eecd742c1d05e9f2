// The sealing of this host: the first key seals, all of them open.

import { sealingFromKeys } from '#api/sealing.ts'
import { type Keys, sealingKey } from './keys.ts'
import { random } from './live-ports.ts'

export const openSealing = async ([first, ...older]: Keys) =>
  sealingFromKeys(
    { current: await sealingKey(first), older: await Promise.all(older.map(sealingKey)) },
    random,
  )
