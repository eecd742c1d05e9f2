// From the click to the next question on the screen, with a processor four times slower. Budget: 50 ms.
// Beside it, the same click with a network that takes 600 ms: prediction must not wait for it.

import type { Page } from '@playwright/test'
import { openBuiltProduct } from './built-product.ts'

const budgetMs = 50
const rounds = 7
const { home, browser, close } = await openBuiltProduct(4376)

try {
  const quick = await measure('practice/enroll/')
  const slow = await measure('practice/enroll/?slow')
  console.table(
    Object.fromEntries(
      Object.entries(quick).map(([step, times]) => [
        step,
        {
          'median ms': median(times),
          'worst ms': Math.max(...times),
          'of budget': (median(times) / budgetMs).toFixed(2),
          'median ms, slow network': median(slow[step] ?? []),
        },
      ]),
    ),
  )
} finally {
  await close()
}

async function measure(path: string): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(home + path)
    await page.getByRole('button', { name: 'Start setup' }).waitFor()
    // The phone comes last: when it stands, everything has been fetched.
    await page.getByRole('region', { name: 'Practice phone' }).waitFor()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    for (const [step, ms] of await walk(page)) times[step] = [...(times[step] ?? []), ms]
    await context.close()
  }
  return times
}

async function walk(page: Page): Promise<[string, number][]> {
  const press = (name: string) => changeAfter(page, name)
  const steps: [string, number][] = [['Start setup', await press('Start setup')]]
  await page.getByRole('radio', { name: 'Mobile phone' }).check()
  steps.push(['device, Continue', await press('Continue')])
  await page.getByRole('textbox', { name: 'Mobile number' }).fill('614 555 0123')
  await page.getByRole('checkbox', { name: 'Yes, this number is correct' }).check()
  steps.push(['number, Continue', await press('Continue')])
  await page.getByRole('radio', { name: 'Android' }).check()
  steps.push(['platform, Continue', await press('Continue')])
  steps.push(['app installed', await press('I have Duo Mobile installed')])
  steps.push(['camera seen', await press('I can see the camera')])
  return steps
}

/** Milliseconds from the click on a button to the frame that shows another heading. */
async function changeAfter(page: Page, name: string): Promise<number> {
  await page.evaluate(() => {
    const before = document.querySelector('h1')?.textContent
    Object.assign(window, { change: null })
    addEventListener('click', ({ timeStamp }) => watch(timeStamp), { capture: true, once: true })

    function watch(clicked: number): void {
      const observer = new MutationObserver(() => {
        if (document.querySelector('h1')?.textContent === before) return
        observer.disconnect()
        // A message sent within a frame arrives when that frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => Object.assign(window, { change: performance.now() - clicked })
          port2.postMessage(null)
        })
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    }
  })
  await page.getByRole('button', { name, exact: true }).click()
  const change = await page.waitForFunction(() => (window as { change?: number }).change)
  return Math.round((await change.jsonValue()) ?? 0)
}

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
