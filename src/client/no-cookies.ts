// Stands in for `tough-cookie`, MSW's cookie jar, in the practice world. It weighs 10 kB gzip, and 124 more
// with the list of public suffixes by which it judges other sites; a practice world has neither cookies nor
// other sites.

export class MemoryCookieStore {
  idx = {}
}

export class CookieJar {
  getCookiesSync(): never[] {
    return []
  }

  async setCookie(): Promise<void> {}
}

export const Cookie = { fromJSON: () => null }
