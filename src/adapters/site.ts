// The built pages, as a static host serves them: a folder has an index.html or is not there. Read from
// the disk when asked, so that organization.json can be edited; compressed once for each version of a file.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Target } from './target.ts'

type Encoding = 'br' | 'gzip'
type Found = {
  bytes: Buffer
  type: string
  etag: string
  modified: number
  encoded: Map<Encoding, Promise<Buffer>>
}

/** Bounded, for metrics and the log: never an address. */
export type SiteRoute = '/assets/*' | '/*' | 'redirect' | 'nothing'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const isText = (type: string) => type.includes('charset')

/** Below this a compressed file is hardly shorter. */
const leastBytes = 1000

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip) as (bytes: Buffer) => Promise<Buffer>,
}

type Options = {
  /** Whether a file is as if it were not there, as things are now. */
  isHidden?(path: string): boolean
}

export const openSite = (folder: string, { isHidden = () => false }: Options = {}) => {
  const known = new Map<string, Found>()

  /** Null where there is no such file, or another kind of thing. */
  const find = async (path: string): Promise<Found | null> => {
    if (isHidden(path)) return null
    const place = join(folder, path)
    const info = await stat(place).catch(ifThere)
    if (!info?.isFile()) return null
    const kept = known.get(path)
    if (kept?.modified === info.mtimeMs && kept.bytes.length === info.size) return kept
    const bytes = await readFile(place)
    const found: Found = {
      bytes,
      type: types[extname(path)] ?? 'application/octet-stream',
      etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
      modified: info.mtimeMs,
      encoded: new Map(),
    }
    known.set(path, found)
    return found
  }

  const encodedAs = (found: Found, encoding: Encoding): Promise<Buffer> => {
    const made = found.encoded.get(encoding) ?? compress[encoding](found.bytes)
    found.encoded.set(encoding, made)
    return made
  }

  const send = async (request: IncomingMessage, response: ServerResponse, found: Found) => {
    const encoding =
      isText(found.type) && found.bytes.length >= leastBytes
        ? encodingOf(request.headers['accept-encoding'] ?? '')
        : null
    const etag = `"${found.etag}${encoding ? `-${encoding}` : ''}"`
    response.setHeader('ETag', etag)
    response.setHeader('Vary', 'Accept-Encoding')
    if (response.statusCode === 200 && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    const bytes = encoding ? await encodedAs(found, encoding) : found.bytes
    response.setHeader('Content-Type', found.type)
    response.setHeader('Content-Length', bytes.length)
    if (encoding) response.setHeader('Content-Encoding', encoding)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  const sendNothing = async (request: IncomingMessage, response: ServerResponse) => {
    response.statusCode = 404
    response.setHeader('Cache-Control', 'no-store')
    const page = await find('404.html')
    const text = page?.bytes.toString('utf8').replaceAll('"./', '"/') ?? 'There is no page here.'
    const type = page?.type ?? 'text/plain; charset=utf-8'
    response.setHeader('Content-Type', type)
    response.setHeader('Content-Length', Buffer.byteLength(text))
    response.end(request.method === 'HEAD' ? undefined : text)
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, written, search }: Target,
  ): Promise<SiteRoute> => {
    const isFolder = path === '' || path?.endsWith('/')
    const found = path === null ? null : await find(isFolder ? `${path}index.html` : path)
    if (found) {
      const isAsset = path?.startsWith('assets/') ?? false
      // The name of what is built changes with what is in it; everything else is asked for anew.
      response.setHeader(
        'Cache-Control',
        isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      await send(request, response, found)
      return isAsset ? '/assets/*' : '/*'
    }
    if (path && !isFolder && (await find(`${path}/index.html`))) {
      const address = written.slice(0, written.length - search.length)
      response.setHeader('Cache-Control', 'no-store')
      response.writeHead(301, { Location: `${address}/${search}`, 'Content-Length': 0 }).end()
      return 'redirect'
    }
    await sendNothing(request, response)
    return 'nothing'
  }
}

/** A name that is too long, or goes through a file, is the asker's mistake. */
const ifThere = (cause: NodeJS.ErrnoException) => {
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG|ELOOP|EINVAL)$/.test(cause.code ?? '')) return null
  throw cause
}

/** RFC 9110 §12.5.3, as far as two encodings need it. */
const encodingOf = (accepted: string): Encoding | null => {
  const isWanted = (name: Encoding) =>
    accepted.split(',').some((part) => {
      const [said = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      return said === name && !parameters.some((text) => /^q=0(\.0*)?$/.test(text))
    })
  return (['br', 'gzip'] as const).find(isWanted) ?? null
}

const isKnown = (asked: string | undefined, etag: string) =>
  asked === '*' || (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
