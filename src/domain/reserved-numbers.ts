// Numbers that are nobody's: set aside by regulators for films, books and documentation.

type Reserved = { mobile: string; landline: string }

/** One of each country that has some, as it is written there. */
export const reservedNumbers: Record<string, Reserved> = {
  AU: { mobile: '0491 570 156', landline: '(02) 5550 1234' }, // ACMA
  CA: { mobile: '(613) 555-0142', landline: '(613) 555-0123' }, // NANPA, 555-0100 to 555-0199
  DE: { mobile: '0171 3920012', landline: '030 23125123' }, // Bundesnetzagentur
  FR: { mobile: '06 39 98 01 23', landline: '01 99 00 12 34' }, // Arcep
  GB: { mobile: '07700 900123', landline: '020 7946 0958' }, // Ofcom
  SE: { mobile: '070-174 06 05', landline: '08-465 004 12' }, // PTS
  US: { mobile: '(614) 555-0142', landline: '(614) 555-0123' }, // NANPA
}

/** Of these, the ranges that libphonenumber calls unassigned: somebody who tries the example typed no mistake. */
export const reservedMobiles = /^\+(?:447700900\d{3}|3363998\d{4})$/
