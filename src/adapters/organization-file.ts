// organization.json beside the pages, as it is now: it can be edited while the server runs.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoOrganization, type Organization } from '#domain/organization.ts'
import { readOrganization } from '#domain/read-organization.ts'

type Told = { organization: Organization; problems: readonly string[] }

/** Without the file, or with mistakes in it, the demo stands in, as on the pages. */
export const readOrganizationFile = (folder: string): Told => {
  const answer = readOrganization(jsonIn(join(folder, 'organization.json')))
  return 'problems' in answer
    ? { organization: demoOrganization, problems: answer.problems }
    : { ...answer, problems: [] }
}

const jsonIn = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
