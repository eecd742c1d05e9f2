// An application that shows what enforcement is for: whoever signs in to it is asked about at Usher, and
// comes no further than to Usher once they must have a second check. It keeps no passwords: any will do.

import { Hono } from 'hono'
import { html } from 'hono/html'

type Decision =
  | { decision: 'allow' }
  | { decision: 'enrollBy'; by: number }
  | { decision: 'enrollNow' }

type Ports = {
  /** Where Usher is, without a slash at its end. */
  usher: string
  /** One of Usher's `USHER_APPLICATION_TOKENS`. */
  token: string
  fetch: typeof globalThis.fetch
}

const waitMs = 3000

export const createApplication = (ports: Ports) =>
  new Hono()
    .use(async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
      c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    })
    .get('/', (c) => c.html(signInPage(null)))
    .post('/sign-in', async (c) => {
      const { email } = await c.req.parseBody()
      if (typeof email !== 'string' || !email.includes('@'))
        return c.html(signInPage('Enter your email address, like name@example.org'), 422)
      const answer = await ask(ports, email)
      // At every sign-in anew, until Usher has seen the second check work.
      if (answer?.decision === 'enrollNow') return c.redirect(`${ports.usher}/enroll/`, 303)
      return c.html(insidePage({ email, answer, usher: ports.usher }))
    })

/**
 * What to do with this person. Null where Usher does not answer: this application lets people in then, as
 * it did before enforcement began. One that guards more should keep them out.
 */
const ask = async ({ usher, token, fetch }: Ports, email: string): Promise<Decision | null> => {
  const headers = { Authorization: `Bearer ${token}` }
  const signal = AbortSignal.timeout(waitMs)
  const address = `${usher}/api/enforcement/${encodeURIComponent(email)}`
  const response = await fetch(address, { headers, signal }).catch(() => null)
  if (response?.status === 404) return { decision: 'allow' }
  return response?.ok ? ((await response.json()) as Decision) : null
}

type Words = ReturnType<typeof html>

const page = (title: string, body: Words) =>
  html`<!doctype html>
    <html lang="en">
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </html>`

const signInPage = (problem: string | null) =>
  page(
    'Demonstration application',
    html`${problem === null ? '' : html`<p role="alert">${problem}</p>`}
      <form method="post" action="/sign-in">
        <p><label>Email <input name="email" type="email" autocomplete="username" required /></label></p>
        <p><label>Password <input name="password" type="password" autocomplete="off" /></label></p>
        <p>Nothing is kept here: any password will do.</p>
        <button>Sign in</button>
      </form>`,
  )

type Inside = { email: string; answer: Decision | null; usher: string }

const insidePage = ({ email, answer, usher }: Inside) =>
  page(
    'You are signed in',
    html`<p>As ${email}.</p>
      ${answer?.decision === 'enrollBy' ? notice(answer.by, usher) : ''}
      ${answer === null ? html`<p>Usher did not answer. We ask again when you sign in.</p>` : ''}
      <p><a href="/">Sign out</a></p>`,
  )

const notice = (by: number, usher: string) => {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(by)
  return html`<p role="status">
    Enroll by ${day}: from then on you need a second check to sign in here.
    <a href="${usher}/enroll/">Set it up now</a>
  </p>`
}
