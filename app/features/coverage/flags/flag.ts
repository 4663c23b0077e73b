/** `all-passed` and the others are of form 1 of a report too (`ReportWarning`). */
export const flagCodes = [
  'all-passed',
  'too-fast',
  'one-device',
  'same-trace',
  'on-behalf',
] as const
export type FlagCode = (typeof flagCodes)[number]

/**
 * Something in the record that is worth another look. It says of nobody that they did anything
 * wrong: there are good reasons for each of them.
 */
export type Flag = {
  code: FlagCode
  /** What it is about, in words: a hamlet, a class, a skill. Never a person. */
  about: string
  /** The hamlet. */
  unitId: string
  classId: string | undefined
  values: Record<string, number>
}
