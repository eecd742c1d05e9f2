// Stands in for the package tldts in the practice world: MSW keeps a cookie jar that asks it for a
// list of public suffixes (120 kB gzip), and no cookie ever crosses the practice world.

export function getDomain(hostname: string): string {
  return hostname.split('.').slice(-2).join('.')
}
