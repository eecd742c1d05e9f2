// What holds for every page: any static host will do, and nobody meets an empty page.

import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

test('a plain file server under a sub-path serves it without a complaint', async ({ page }) => {
  const server = await plainFileServer('/it/usher/')
  const { port } = server.address() as AddressInfo
  const complaints = complaintsOf(page)

  for (const path of ['', 'practice/', 'practice/enroll', 'practice/people/']) {
    await page.goto(`http://localhost:${port}/it/usher/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  expect(complaints).toEqual([])
  server.close()
})

test('every address of the build answers, and the others say that nothing is there', async ({
  page,
  request,
}) => {
  const complaints = complaintsOf(page)
  await page.goto('practice/enroll/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  expect(complaints).toEqual([])
  expect((await request.get('practice/nowhere/')).status()).toBe(404)
  expect((await request.get('%2e%2e%2fpackage.json')).status()).toBe(404)
})

test('the camera is allowed on the practice phone alone', async ({ request }) => {
  const camera = async (path: string) => {
    const { 'permissions-policy': policy } = (await request.get(path)).headers()
    return policy?.split(', ')[0]
  }

  expect(await camera('practice/phone/')).toBe('camera=(self)')
  expect(await camera('practice/enroll/')).toBe('camera=()')
  expect(await camera('practice/nowhere/')).toBe('camera=()')
})

test('a browser without JavaScript gets the nine steps and the help number', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${baseURL}` })
  const page = await context.newPage()

  await page.goto('practice/enroll/')

  await expect(page.getByRole('listitem')).toHaveCount(9)
  await expect(page.getByRole('main')).toContainText('614 555 0100')
  await context.close()
})

test('a browser below the floor gets them too, with the number of the day', async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS)
    CSS.supports = (query: string) => !query.includes(':has') && supports(query)
  })

  await page.goto('practice/enroll/')

  await expect(page.getByRole('listitem')).toHaveCount(9)
  await expect(page.getByRole('main')).toContainText('614 555 0100')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/second check/)
})

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Where no API answers, /api/health is asked for and missing: that is how a static host is known.
    const isExpected = message.location().url.endsWith('/api/health')
    if (message.type() === 'error' && !isExpected) complaints.push(message.text())
  })
  return complaints
}

/** What any file server does: files, and a folder's index.html. */
function plainFileServer(base: string): Promise<Server> {
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
  }
  const server = createServer(({ url = '/' }, response) => {
    const [path = '', query] = url.split('?')
    const file = join('dist', decodeURIComponent(path.replace(base, '/')))
    const found = statSync(file, { throwIfNoEntry: false })
    if (!path.startsWith(base) || !found) {
      response.writeHead(404).end()
    } else if (found.isDirectory() && !path.endsWith('/')) {
      response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end()
    } else {
      const name = found.isDirectory() ? join(file, 'index.html') : file
      const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      response.setHeader('Content-Type', type)
      createReadStream(name).pipe(response)
    }
  })
  return new Promise((resolve) => server.listen(0, () => resolve(server)))
}
