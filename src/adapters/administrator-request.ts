// A note from the console to the server that holds the embedded database: only one process may write there.
// It names an address and the hash of a token. The token itself never leaves the console.

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const everyMs = 500
const nameIn = (folder: string) => join(folder, 'administrator-request.json')

const request = v.strictObject({
  email: v.pipe(v.string(), v.maxLength(200)),
  tokenHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type AdministratorRequest = v.InferOutput<typeof request>

export const askForAdministrator = (folder: string, asked: AdministratorRequest) => {
  const file = nameIn(folder)
  // Whole or not there.
  writeFileSync(`${file}.unfinished`, JSON.stringify(asked), { mode: 0o600 })
  renameSync(`${file}.unfinished`, file)
}

export const isAsked = (folder: string) => existsSync(nameIn(folder))

export const takeBack = (folder: string) => rmSync(nameIn(folder), { force: true })

type Options = {
  folder: string
  /** In one transaction; whoever asked looks whether it is there. */
  add(asked: AdministratorRequest): Promise<unknown>
  onFault(error: unknown): unknown
}

/** Returns how to stop, which resolves when nothing is being added any more. */
export const answerAdministrators = ({ folder, add, onFault }: Options): (() => Promise<void>) => {
  let running: Promise<void> | null = null
  const look = async () => {
    try {
      await add(v.parse(request, JSON.parse(readFileSync(nameIn(folder), 'utf8'))))
    } catch (error) {
      onFault(error)
    }
    takeBack(folder)
    running = null
  }
  const timer = setInterval(() => {
    if (!running && isAsked(folder)) running = look()
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
