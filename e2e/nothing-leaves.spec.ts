// No request of the practice world leaves the browser, whoever makes it: page, worker or camera page.
// Chromium's own log of the network hears them all.

import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { expect, practiceOn, test } from './fixtures/practice.ts'

for (const host of ['worker', 'window'] as const) {
  test(`a whole journey asks nobody but the static server, hosted by a ${host}`, async ({
    baseURL,
    launchOptions,
  }, info) => {
    const log = info.outputPath('network.json')
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--log-net-log=${log}`],
    })
    const context = await browser.newContext({ baseURL: `${baseURL}` })
    const practice = practiceOn(await context.newPage())

    await practice.page.setViewportSize({ width: 1280, height: 900 })
    await practice.open(host === 'window' ? { host } : {})
    await practice.goToDuoScan()
    await practice.phone.addByScan()
    await practice.press('Save')
    await practice.press('Send me a push')
    await practice.phone.approve()
    await practice.asks('You are ready for the real set-up')
    await browser.close()

    const asked = await requestsIn(log, `${baseURL}`)
    expect(asked.filter((url) => url.startsWith(`${baseURL}assets/`)).length).toBeGreaterThan(3)
    expect(asked.filter((url) => !url.startsWith(`${baseURL}`))).toEqual([])
    expect(asked.filter((url) => new URL(url).pathname.startsWith('/api'))).toEqual([])
  })
}

type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/** Every request that our pages and workers began; what the browser asks for itself has no such origin. */
const requestsIn = async (log: string, baseURL: string): Promise<string[]> => {
  const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as NetLog
  const started = constants.logEventTypes.URL_REQUEST_START_JOB
  return events
    .filter(({ type, params }) => type === started && params?.initiator === new URL(baseURL).origin)
    .map(({ params }) => params?.url ?? '')
}
