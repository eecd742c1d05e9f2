// Reads organization.json beside the build. Without it, or with mistakes in it, a demo stands in.

import { useEffect, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'
import { demoOrganization, type Organization } from '#domain/organization.ts'

export type Told = { organization: Organization; problems: readonly string[] }

const nothingYet: Told = { organization: { ...demoOrganization, isDemo: false }, problems: [] }

let asked: Promise<Told> | null = null
let known: Told | null = null

const read = async (base: string): Promise<Told> => {
  const demo = { organization: demoOrganization, problems: [] }
  const response = await fetch(`${base}organization.json`).catch(() => null)
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return demo
  const json: unknown = await response.json().catch(() => null)
  const { readOrganization } = await import('#domain/read-organization.ts')
  const answer = readOrganization(json)
  return 'organization' in answer ? { ...answer, problems: [] } : { ...demo, ...answer }
}

/** The organisation, as far as it is known; neither help number nor strip before the file was read. */
export const useOrganization = (base: string): Told => {
  const [told, setTold] = useState(known ?? nothingYet)
  // The file is outside React, and read once per page.
  useEffect(() => {
    asked ??= afterPaint().then(() => read(base))
    void asked.then((answer) => {
      known = answer
      setTold(answer)
    })
  }, [base])
  return told
}
