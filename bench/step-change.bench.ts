// From the click to the next question on the screen, with a processor four times slower. Budget: 50 ms.
// Beside it, the same click with a network that takes 600 ms: prediction must not wait for it. The peer is
// the least that any program could do: the same page puts the next question there as ready-made HTML.

import type { Page } from '@playwright/test'
import { openBuiltProduct } from './built-product.ts'

const budgetMs = 50
const rounds = 7
const { home, browser, close } = await openBuiltProduct(4376)

try {
  const quick = await measure('practice/enroll/')
  const slow = await measure('practice/enroll/?slow')
  const bare = await measureBare(await questions())
  console.table(
    Object.fromEntries(
      Object.entries(quick).map(([step, times]) => [
        step,
        {
          'median ms': median(times),
          'worst ms': Math.max(...times),
          'of budget': (median(times) / budgetMs).toFixed(2),
          'median ms, slow network': median(slow[step] ?? []),
          'peer: bare HTML, median ms': median(bare[step] ?? []),
          'of the peer': (median(times) / median(bare[step] ?? [])).toFixed(2),
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

/** What each press brings, as HTML. */
async function questions(): Promise<[string, string][]> {
  const page = await browser.newPage()
  await page.goto(`${home}practice/enroll/`)
  await page.getByRole('region', { name: 'Practice phone' }).waitFor()
  const found: [string, string][] = []
  await walk(page, async (step) => {
    found.push([step, await page.locator('main').innerHTML()])
  })
  await page.close()
  return found
}

async function measureBare(next: [string, string][]): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    // Its own policy lets nobody write HTML.
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${home}practice/enroll/`)
    await page.getByRole('region', { name: 'Practice phone' }).waitFor()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    for (const [step, html] of next) {
      await page.evaluate(swapWith, html)
      times[step] = [...(times[step] ?? []), await changeAfter(page, 'Next')]
    }
    await context.close()
  }
  return times
}

/** Runs in the page: a button that shows the next question, and nothing more. */
function swapWith(html: string): void {
  const button = document.createElement('button')
  button.textContent = 'Next'
  button.onclick = () => {
    const main = document.querySelector('main')
    if (main) main.innerHTML = html
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  document.querySelector('main')?.replaceChildren(document.createElement('h1'), button)
}

async function walk(page: Page, look = async (_step: string) => {}): Promise<[string, number][]> {
  const steps: [string, number][] = []
  const press = async (step: string, name: string) => {
    steps.push([step, await changeAfter(page, name)])
    await look(step)
  }
  await press('Start setup', 'Start setup')
  await page.getByRole('radio', { name: 'Mobile phone' }).check()
  await press('device, Continue', 'Continue')
  await page.getByRole('textbox', { name: 'Mobile number' }).fill('614 555 0123')
  await page.getByRole('checkbox', { name: 'Yes, this number is correct' }).check()
  await press('number, Continue', 'Continue')
  await page.getByRole('radio', { name: 'Android' }).check()
  await press('platform, Continue', 'Continue')
  await press('app installed', 'I have Duo Mobile installed')
  await press('camera seen', 'I can see the camera')
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
