// Reads organization.json beside the build. Without it, or with mistakes in it, a demo stands in.

import { demoOrganization } from '#domain/organization.ts'
import { readOrganization } from '#domain/read-organization.ts'
import type { Told } from './organization.ts'

export const fetchOrganization = async (base: string): Promise<Told> => {
  const demo = { organization: demoOrganization, problems: [] }
  const response = await fetch(`${base}organization.json`).catch(() => null)
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return demo
  const json: unknown = await response.json().catch(() => null)
  const answer = readOrganization(json)
  return 'organization' in answer ? { ...answer, problems: [] } : { ...demo, ...answer }
}
