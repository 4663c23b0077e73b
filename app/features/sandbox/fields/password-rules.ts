import type { Persona } from '../scenario/persona.ts'
import { withoutMarks } from '#app/platform/letters.ts'

/** The four ticks beside a new password, in the order they are shown (DOMAIN P02). */
const passwordRules = ['length', 'digit', 'letters', 'sign'] as const
export type PasswordRule = (typeof passwordRules)[number]

type Flaw = {
  /** The tick it takes away. */
  rule?: PasswordRule
  isIn: (password: string, persona: Persona) => boolean
}

const signs = /[!@#$^*()_]/
const easy = /matkhau|password|qwerty|abc123|123456|654321|(.)\1{3}/i

/** What makes a password refused, the one to speak of first at the top. */
export const passwordFlaws = {
  marks: { isIn: (password) => withoutMarks(password) !== password.normalize('NFC') },
  space: { isIn: (password) => /\s/.test(password) },
  'too-short': { rule: 'length', isIn: (password) => password.length < 8 },
  'too-long': { rule: 'length', isIn: (password) => password.length > 20 },
  'no-digit': { rule: 'digit', isIn: (password) => !/\d/.test(password) },
  'no-upper': { rule: 'letters', isIn: (password) => !/[A-Z]/.test(password) },
  'no-lower': { rule: 'letters', isIn: (password) => !/[a-z]/.test(password) },
  'odd-sign': {
    rule: 'sign',
    isIn: (password) => !signs.test(password) && /[^\p{L}\p{M}\d\s]/u.test(password),
  },
  'no-sign': { rule: 'sign', isIn: (password) => !signs.test(password) },
  'has-name': { isIn: hasName },
  'has-birth': { isIn: (password, { birthDate }) => hasBirth(password, birthDate) },
  'too-easy': { isIn: (password) => easy.test(password) },
} satisfies Record<string, Flaw>

const flaws: readonly (readonly [string, Flaw])[] = Object.entries(passwordFlaws)

/** The live list beside a new password. A verdict never says what these ticks do not. */
export function passwordTicks(
  password: string,
  persona: Persona,
): { rule: PasswordRule; isMet: boolean }[] {
  return passwordRules.map((rule) => ({
    rule,
    isMet: !flaws.some(([, flaw]) => flaw.rule === rule && flaw.isIn(password, persona)),
  }))
}

/** How strong a password is: 0 nothing yet, 1 weak, 2 lacks something, 3 good, 4 very good. */
export function strengthOf(password: string, persona: Persona): 0 | 1 | 2 | 3 | 4 {
  if (password === '') return 0
  const found = flaws.filter(([, { isIn }]) => isIn(password, persona)).map(([id]) => id)
  if (found.some((id) => ['too-short', 'too-easy', 'has-name', 'has-birth'].includes(id)))
    return 1
  if (found.length > 0) return 2
  return password.length < 12 ? 3 : 4
}

/** The own name: all of it, or the given name as a word of its own; a long one anywhere. */
function hasName(password: string, { name }: Persona): boolean {
  const all = withoutMarks(name).toLowerCase().split(' ')
  const given = all[all.length - 1] ?? ''
  const plain = withoutMarks(password)
  const words = plain.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return (
    plain.toLowerCase().includes(given.length < 5 ? all.join('') : given) ||
    words.some((word) => word.toLowerCase() === given)
  )
}

/** The birth year, or the birthday in any of the ways people shorten it. */
export function hasBirth(text: string, birthDate: string): boolean {
  const [day = '', month = '', year = ''] = birthDate.split('/')
  const short = year.slice(2)
  const written = [year, day + month + short, short + month + day, month + day + short]
  return written.some((each) => text.includes(each))
}
