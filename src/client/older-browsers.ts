// What MSW takes for granted and the oldest supported browsers lack (Chrome before 119, Safari before 17.4).
// Imported before it. The page itself keeps to what the compiler's `lib` allows.

type Resolvers = { promise: Promise<unknown>; resolve: unknown; reject: unknown }

define(Promise, 'withResolvers', function withResolvers(this: PromiseConstructor): Resolvers {
  const parts: Partial<Resolvers> = {}
  parts.promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return parts as Resolvers
})

define(URL, 'canParse', function canParse(url: string, base?: string): boolean {
  try {
    return Boolean(new URL(url, base))
  } catch {
    return false
  }
})

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  }
}
