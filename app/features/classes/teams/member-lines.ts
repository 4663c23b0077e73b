import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { toneLast } from '#app/platform/letters.ts'

type MemberFlaw = 'name-missing' | 'name-too-long' | 'identity-number' | 'name-twice'

/** A member to be, as somebody wrote the name down. */
export type MemberLine = { name: string; flaw: MemberFlaw | undefined }

const longestName = 80
/** More than any team has: a paste that went wrong. */
export const mostMembers = 60

/**
 * Reads names, one a line, numbered or not, pasted from a table or not. A name that is there
 * already is refused: most often the same person, pressed in twice.
 */
export function readMemberLines(text: string, there: readonly string[] = []): MemberLine[] {
  const known = new Set(there.map(spelt))
  return text.split(/\r?\n/).flatMap((written) => {
    if (written.trim() === '') return []
    const name = nameIn(written)
    const flaw = flawOf(name, known)
    known.add(spelt(name))
    return [{ name, flaw }]
  })
}

/** Of `1. Nguyễn Văn A;Trưởng thôn` the name. */
function nameIn(written: string): string {
  const cells = written.normalize('NFC').split(/[;\t|]/)
  const named = cells.find((cell) => /\p{L}/u.test(cell)) ?? written
  return named
    .replace(/^[\s\d.)\-–•*]+(?=\p{L})/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function flawOf(name: string, known: ReadonlySet<string>): MemberFlaw | undefined {
  if (hasIdentityNumber(name)) return 'identity-number'
  if (!/\p{L}/u.test(name)) return 'name-missing'
  if (name.length > longestName) return 'name-too-long'
  return known.has(spelt(name)) ? 'name-twice' : undefined
}

const spelt = (name: string): string =>
  name.normalize('NFC').toLowerCase().split(/\s+/).map(toneLast).join(' ')
