import { passcodeFlaws } from './passcode-rules.ts'
import { passwordFlaws } from './password-rules.ts'
import { withoutMarks } from '#app/platform/letters.ts'
import { compose } from './vietnamese-typing.ts'
import { digitsOnly, matches, type Rules } from './rules.ts'

const asTyped = (raw: string) => raw.normalize('NFC')

/** What keyboards do to a password of their own accord. */
const keyboardSlips = {
  space: (value: string, right: string) =>
    value !== right && value.replace(/\s/g, '') === right,
  capital: (value: string, right: string) => value.toLowerCase() === right.toLowerCase(),
  marks: (value: string, right: string) =>
    value !== right && (withoutMarks(value) === right || value === compose('telex', right)),
}

export const secretRules = {
  password: {
    normalise: asTyped,
    isWellFormed: (value) => value.length >= 8,
    slips: keyboardSlips,
  },
  'new-password': {
    normalise: asTyped,
    flaws: Object.fromEntries(
      Object.entries(passwordFlaws).map(([id, { isIn }]) => [id, isIn]),
    ),
  },
  'new-passcode': {
    normalise: digitsOnly,
    isWellFormed: matches(/^\d{6}$/),
    flaws: passcodeFlaws,
  },
  repeat: { normalise: asTyped, slips: keyboardSlips },
} satisfies Record<string, Rules>
