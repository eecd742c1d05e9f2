import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createPracticeWorld } from './practice.ts'

const app = new Hono()
  .get('/api/health', (c) => c.json({ product: 'usher' }))
  .post('/api/echo', async (c) => c.text(await c.req.text()))

test('the API is reached through the boundary, bodies included', async () => {
  const world = createPracticeWorld(app)

  const health = await world(new Request('https://usher.test/api/health'))
  const echo = await world(
    new Request('https://usher.test/api/echo', { method: 'POST', body: 'hello' }),
  )

  expect(await health.json()).toEqual({ product: 'usher' })
  expect(await echo.text()).toBe('hello')
})

test('nothing but the API exists behind it', async () => {
  const world = createPracticeWorld(app)

  const response = await world(new Request('https://usher.test/index.html'))

  expect(response.status).toBe(404)
})
