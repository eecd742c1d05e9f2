// What each role may do on the list. The API judges; this only hides what it would refuse.

import type { Role } from '#domain/role.ts'

export type Rights = {
  canInvite: boolean
  canGiveRoles: boolean
  canExport: boolean
  canRule: boolean
}

const readOnly = { canInvite: false, canGiveRoles: false, canExport: false, canRule: false }

export const rightsOf = (role: Role): Rights =>
  ({
    agent: readOnly,
    auditor: { ...readOnly, canExport: true },
    lead: { ...readOnly, canInvite: true, canExport: true },
    administrator: { canInvite: true, canGiveRoles: true, canExport: true, canRule: true },
  })[role]
