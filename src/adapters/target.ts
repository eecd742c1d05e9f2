// What a request asks for, read once. Nothing that could mean two things reaches the API or the files.

export type Target = {
  /** Decoded and without its first slash; null where the address plays tricks. */
  path: string | null
  /** As it was written, without a host: what the API is asked. */
  written: string
  search: string
  isApi: boolean
}

/** `//host` and `https://host/` are ways to write a target that name a host: its name counts for nothing. */
export const readTarget = (url: string): Target => {
  const written = url.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const mark = written.indexOf('?')
  const [raw, search] = mark < 0 ? [written, ''] : [written.slice(0, mark), written.slice(mark)]
  return {
    path: raw.startsWith('/') ? plain(raw.slice(1)) : null,
    written,
    search,
    isApi: /^\/api(\/|$)/.test(raw),
  }
}

const plain = (raw: string): string | null => {
  // A slash that is encoded, a backslash, an empty part: one reader's file name is another's folder.
  if (/%2f|%5c|\\|^\/|\/\//i.test(raw)) return null
  const path = decoded(raw)
  if (path === null || /[\p{Cc}\\]/u.test(path)) return null
  const hasDots = path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')
  return hasDots ? null : path
}

const decoded = (raw: string): string | null => {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}
