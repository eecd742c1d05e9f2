// Serves the built product as a plain static host would: a folder has an index.html or is not there.
// PORT, HOST and BASE (a sub-path such as /usher/) change where.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { type Connect, preview } from 'vite'
import { securityHeaders } from '#adapters/security-headers.ts'

const folder = 'dist'
const base = `/${process.env.BASE ?? ''}/`.replaceAll(/\/+/g, '/')
const port = Number(process.env.PORT ?? 4173)

if (!existsSync(join(folder, 'index.html'))) {
  console.error(
    'There is no build to serve yet. Run "npm run build" first, or "npm start" for both.',
  )
  process.exit(1)
}

const server = await preview({
  configFile: false,
  logLevel: 'warn',
  appType: 'mpa',
  base,
  preview: { port, strictPort: true, host: process.env.HOST ?? 'localhost', cors: false },
  plugins: [
    {
      name: 'usher:static-host',
      configurePreviewServer: ({ middlewares }) => void middlewares.use(serveAsStaticHost),
    },
  ],
}).catch((cause: NodeJS.ErrnoException) => {
  console.error(
    cause.code === 'EADDRINUSE' || /in use/.test(cause.message)
      ? `Port ${port} is taken. Choose another: PORT=8080 npm start`
      : cause,
  )
  process.exit(1)
})

const address = server.httpServer.address()
const home = `http://localhost:${typeof address === 'object' ? address?.port : port}${base}`
console.log(`
  Usher is ready.

  Set up a phone (practice)   ${home}practice/enroll/
  The practice phone          ${home}practice/phone/
  People with trouble         ${home}practice/people/
  Front door                  ${home}

  Ctrl+C stops it.
`)

function serveAsStaticHost(
  request: Connect.IncomingMessage,
  response: import('node:http').ServerResponse,
  next: Connect.NextFunction,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const path = pathname.startsWith(base) ? safelyDecoded(pathname.slice(base.length)) : null
  for (const [name, value] of Object.entries(securityHeaders(path ?? ''))) {
    response.setHeader(name, value)
  }
  // The name of what is built changes with what is in it.
  if (path?.startsWith('assets/')) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  }
  const kind = path === null ? 'nothing' : kindOf(join(folder, path))
  if (kind === 'folder' && !pathname.endsWith('/')) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end()
  } else if (kind === 'nothing') {
    const page = readFileSync(join(folder, '404.html'), 'utf8').replaceAll('"./', `"${base}`)
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  } else {
    next()
  }
}

function safelyDecoded(path: string): string | null {
  try {
    const decoded = normalize(decodeURIComponent(path))
    return decoded.startsWith('..') || decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return 'file'
  return existsSync(join(path, 'index.html')) ? 'folder' : 'nothing'
}
