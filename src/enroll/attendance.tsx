// What goes on beside the questions, from right after the first of them is drawn: the address follows the
// state, somebody who went away is asked, and a page of another version reloads.

import { useLocation, useNavigate } from 'react-router'
import type { Journey } from '#client/journey-client.ts'
import { useIdle } from './idle.tsx'
import { useNewBuild } from './new-build.ts'
import { useStepAddress } from './step-address.ts'

const root = '/enroll'

export default function Attendance({ journey }: { journey: Journey }) {
  useStepAddress({ journey, root, location: useLocation(), navigate: useNavigate() })
  useNewBuild(journey)
  return useIdle()
}
