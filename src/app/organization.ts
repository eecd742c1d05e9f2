// Whose Usher this is, as the pages show it.

import { useEffect, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'
import { demoOrganization, type Organization } from '#domain/organization.ts'

export type Told = { organization: Organization; problems: readonly string[] }

const nothingYet: Told = {
  organization: { ...demoOrganization, name: '', isDemo: false },
  problems: [],
}

let asked: Promise<Told> | null = null
let known: Told | null = null

/** The organisation, as far as it is known; neither help number nor strip before the file was read. */
export const useOrganization = (base: string): Told => {
  const [told, setTold] = useState(known ?? nothingYet)
  // The file is outside React, and read once per page.
  useEffect(() => {
    asked ??= fetchLater(base)
    void asked.then((answer) => {
      known = answer
      setTold(answer)
    })
  }, [base])
  return told
}

const fetchLater = async (base: string) => {
  await afterPaint()
  const { fetchOrganization } = await import('./fetch-organization.ts')
  return fetchOrganization(base)
}
