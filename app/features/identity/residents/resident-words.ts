/** What the page of a person says once something is done. */
export const residentWords = [
  'saved',
  'moved',
  'agreed',
  'withdrawn',
  'grouped',
  'merged',
  'parted',
] as const
export type ResidentWord = (typeof residentWords)[number]

/** Why something was not done, where there is no field to say it beside. */
export const residentRefusals = [
  'not-ticked',
  'erase-instead',
  'phone-missing',
  'phone-taken',
  'not-agreed',
  'same-record',
  'is-staff',
  'merge-not-found',
  'not-your-unit',
] as const
export type ResidentRefusalWord = (typeof residentRefusals)[number]
