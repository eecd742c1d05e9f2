// The organisation a person enrols for: a file beside the build, editable without a rebuild.

export type Organization = {
  name: string
  helpNumber: string | null
  helpHours: string | null
  appName: string
  portalUrl: string | null
  duoGeneration: 'traditional' | 'universal'
  /** What the employer can see on a person's own phone, in the organisation's words. */
  privacyNote: string | null
  recommendedPreference: 'push' | 'ask' | 'call'
  /** What the desk does about an attack, in the organisation's words. */
  security: { contact: string; instructions: string | null } | null
  /** True where no organization.json was found: a strip says "Demo organisation". */
  isDemo: boolean
}

/** Stands where there is no organization.json. It has no help number: a made-up one could be called. */
export const demoOrganization: Organization = {
  name: 'Demo organisation',
  helpNumber: null,
  helpHours: null,
  appName: 'Duo Mobile',
  portalUrl: null,
  duoGeneration: 'traditional',
  privacyNote: null,
  recommendedPreference: 'push',
  security: null,
  isDemo: true,
}
