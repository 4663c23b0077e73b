import {
  digitsOnly,
  hasLettersForDigits,
  hasSwappedDigits,
  matches,
  type Rules,
} from './rules.ts'

/** The century, sex and year in a citizen number are not the right person's (DOMAIN 2.0.2). */
function isOfAnother(value: string, right: string): boolean {
  const isWhole = /^\d{12}$/.test(value) && value.length === right.length
  return isWhole && value.slice(3, 6) !== right.slice(3, 6)
}

export const numberRules = {
  'citizen-id': {
    normalise: digitsOnly,
    isWellFormed: matches(/^\d{12}$/),
    slips: {
      'old-number': matches(/^\d{9}$/),
      swapped: hasSwappedDigits,
      'wrong-sex-or-year': isOfAnother,
    },
  },
  phone: {
    normalise: (raw) => digitsOnly(raw).replace(/^\+?84(?=\d{9}$)/, '0'),
    isWellFormed: matches(/^0\d{9}$/),
    slips: { swapped: hasSwappedDigits },
  },
  passcode: { normalise: digitsOnly, isWellFormed: matches(/^\d{6}$/) },
  otp: {
    normalise: digitsOnly,
    isWellFormed: matches(/^\d{6}$/),
    slips: { swapped: hasSwappedDigits },
  },
  account: {
    normalise: digitsOnly,
    isWellFormed: matches(/^\d{6,19}$/),
    slips: { swapped: hasSwappedDigits, 'letter-o': hasLettersForDigits },
  },
  digits: {
    normalise: digitsOnly,
    isWellFormed: matches(/^\d+$/),
    slips: { swapped: hasSwappedDigits },
  },
} satisfies Record<string, Rules>
