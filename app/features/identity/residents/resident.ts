import { foldMarks } from '#app/platform/letters.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { isTooYoung, needsGuardian } from './age.ts'
import type { Sex } from './facts.ts'

export const smartphones = ['own', 'family', 'none'] as const
type Smartphone = (typeof smartphones)[number]

/** What a trainer may know of somebody. Null for whatever is not known, or not to be known. */
export type ResidentDraft = {
  displayName: string
  birthYear: number | null
  sex: Sex | null
  /** Which house of the hamlet, in the words or the number it goes by there. */
  household: string | null
  smartphone: Smartphone | null
  /** Ten digits, beginning with 0; only of who agreed to be called. */
  phone: string | null
  /** A parent or guardian of somebody under 16 agreed too. */
  hasGuardianAgreed: boolean
}

export const residentProblems = [
  'name-missing',
  'name-too-long',
  'household-too-long',
  'identity-number',
  'birth-year-unreadable',
  'too-young',
  'guardian-missing',
  'phone-unreadable',
  'phone-taken',
  'phone-needs-consent',
] as const
export type ResidentProblem = (typeof residentProblems)[number]

const longestName = 60
const longestHousehold = 40

/** What speaks against writing somebody down, whatever else is there. */
export function problemsOf(draft: ResidentDraft, day: string): ResidentProblem[] {
  const { displayName, household, birthYear } = draft
  const found: [ResidentProblem, boolean][] = [
    ['name-missing', displayName === ''],
    ['name-too-long', displayName.length > longestName],
    ['household-too-long', (household ?? '').length > longestHousehold],
    ['identity-number', [displayName, household ?? ''].some(hasIdentityNumber)],
    ['too-young', isTooYoung(birthYear, day)],
    [
      'guardian-missing',
      !isTooYoung(birthYear, day) &&
        needsGuardian(birthYear, day) &&
        !draft.hasGuardianAgreed,
    ],
  ]
  return found.flatMap(([problem, isSo]) => (isSo ? [problem] : []))
}

/** `NGUYEN  thi lan` and `Nguyễn Thị Lan` are one. */
export function nameKeyOf(name: string): string {
  return foldMarks(name.normalize('NFC')).replace(/\s+/g, ' ').trim()
}

type Known = Pick<ResidentDraft, 'displayName' | 'birthYear'>

/** Whether two may be one person: the same name, and no two different years of birth. */
export function mayBeSame(one: Known, other: Known): boolean {
  if (nameKeyOf(one.displayName) !== nameKeyOf(other.displayName)) return false
  const years = [one.birthYear, other.birthYear]
  return years.includes(null) || one.birthYear === other.birthYear
}

/**
 * Whether two records look like one person's: the same name, or the given name alone where the
 * year of birth is the same.
 */
export function looksLike(one: Known, other: Known): boolean {
  if (mayBeSame(one, other)) return true
  const given = [one, other].map(({ displayName }) =>
    nameKeyOf(displayName).split(' ').at(-1),
  )
  return (
    given[0] === given[1] && one.birthYear !== null && one.birthYear === other.birthYear
  )
}
