// The documented labels that the first question and its rail say; labels.ts has them all.

export const startSetup = 'Start setup'
export const whenILogIn = 'When I log in'
