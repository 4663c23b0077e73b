import { withoutMarks } from '#app/platform/letters.ts'

/**
 * A login name as it is kept: small letters without marks, so that what a keyboard makes of it
 * (a capital first, Telex left on, a space after it) is the same name. Undefined where it is none.
 */
export function foldLoginName(text: string): string | undefined {
  const folded = withoutMarks(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, '')
  return /^[a-z0-9][a-z0-9._@-]{2,59}$/.test(folded) ? folded : undefined
}
