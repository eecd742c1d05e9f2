// organization.json beside the pages, as it is now: it can be edited while the server runs.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoOrganization, type Organization } from '#domain/organization.ts'
import { readOrganization } from '#domain/read-organization.ts'

type Told = { organization: Organization; problems: readonly string[] }

const unwritten =
  'organization.json is the sample that comes with Usher, so no help number is shown: write yours into public/organization.json, and take its "sample" out.'

/**
 * Without the file, or with mistakes in it, the demo stands in, as on the pages. So it does for the
 * sample: real people are not sent to a number that somebody made up.
 */
export const readOrganizationFile = (folder: string): Told => {
  const answer = readOrganization(jsonIn(join(folder, 'organization.json')))
  if ('problems' in answer) return { organization: demoOrganization, problems: answer.problems }
  if (answer.isSample) return { organization: demoOrganization, problems: [unwritten] }
  return { organization: answer.organization, problems: [] }
}

const jsonIn = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
