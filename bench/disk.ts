// What the disk under a folder can do at most: small appends, each on the disk before the next.

import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const forMs = 500
const page = Buffer.alloc(4096, 1)

export const syncsPerSecond = (folder: string): number => {
  const file = join(folder, 'syncs')
  const descriptor = openSync(file, 'a')
  const began = performance.now()
  let count = 0
  while (performance.now() - began < forMs) {
    writeSync(descriptor, page)
    fdatasyncSync(descriptor)
    count += 1
  }
  const seconds = (performance.now() - began) / 1000
  closeSync(descriptor)
  rmSync(file)
  return count / seconds
}
