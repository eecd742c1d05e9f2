// What somebody of the staff may do. Who has no role is a person who enrols.

export const roles = ['agent', 'lead', 'administrator', 'auditor'] as const
export type Role = (typeof roles)[number]
