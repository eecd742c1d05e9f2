// Every address that a static host must know, relative to the base.

export const pages: string[] = [
  '',
  'practice',
  'practice/enroll',
  'practice/phone',
  'practice/people',
]
