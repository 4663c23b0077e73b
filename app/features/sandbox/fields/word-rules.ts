import { foldMarks } from '#app/platform/letters.ts'
import { foldTonePlacement, hasWrongMark, lacksMarks } from './vietnamese-text.ts'
import { compose } from './vietnamese-typing.ts'
import { matches, plainText, type Rules } from './rules.ts'

const lowerCase = (text: string) => text.toLocaleLowerCase('vi').normalize('NFC')
const plainLowerCase = (raw: string) => foldTonePlacement(lowerCase(plainText(raw)))
const marks = { 'no-marks': lacksMarks, 'wrong-mark': hasWrongMark }

export const wordRules = {
  name: {
    normalise: plainLowerCase,
    isWellFormed: matches(/^(?=.{2,60}$)\p{L}[\p{L}\p{M}' -]*$/u),
    slips: marks,
  },
  search: { normalise: (raw) => foldMarks(plainText(raw)) },
  text: { normalise: plainLowerCase, slips: marks },
  note: { normalise: plainText, isWellFormed: matches(/^.{2,500}$/su), flaws: {} },
  typing: {
    normalise: (raw) => foldTonePlacement(plainText(raw)),
    // Keyboards begin a line with a capital of their own accord.
    isSame: (value, right) => right === lowerCase(right) && lowerCase(value) === right,
    slips: {
      ...marks,
      capital: (value, right) => lowerCase(value) === lowerCase(right),
      'other-method': (value, right) =>
        compose('telex', value) === right || compose('vni', value) === right,
    },
  },
} satisfies Record<string, Rules>
