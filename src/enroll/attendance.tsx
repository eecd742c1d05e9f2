// What goes on beside the questions, from right after the first of them is drawn: the API is joined, the
// address follows the state, somebody who went away is asked, and a page of another version reloads.

import { useLocation } from 'react-router'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'
import { useIdle } from './idle.tsx'
import { useNewBuild } from './new-build.ts'
import { type Navigate, useStepAddress } from './step-address.ts'
import { type ApiOptions, useApi } from './use-api.ts'

const root = '/enroll'

type Props = ApiOptions & { begunAt: EnrollmentState; navigate: Navigate }

export default function Attendance({ begunAt, navigate, ...api }: Props) {
  const { journey } = api
  useApi(api)
  useStepAddress({ journey, begunAt, root, location: useLocation(), navigate })
  useNewBuild(journey)
  return useIdle()
}
