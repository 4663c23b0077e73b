/** A report has warnings of the same names (`ReportWarning`). */
export const flagCodes = [
  ...(['all-passed', 'too-fast', 'one-device', 'same-trace', 'on-behalf'] as const),
] as const
export type FlagCode = (typeof flagCodes)[number]

/**
 * Something in the record that is worth another look. It says of nobody that they did anything
 * wrong: there are good reasons for each of them.
 */
export type Flag = {
  code: FlagCode
  /** What it is about, in words: a hamlet, a class, a skill, a day. Never a person. */
  about: string
  /** The hamlet. */
  unitId: string
  classId: string | undefined
  values: Record<string, number>
}

/** A flag as it is found, before what it is about is put into words. */
export type Finding = {
  code: FlagCode
  /** The hamlets of those it is about, where most of them live first. */
  hamletIds: readonly string[]
  skill?: string | null
  day?: string
  classId?: string
  values: Record<string, number>
}
