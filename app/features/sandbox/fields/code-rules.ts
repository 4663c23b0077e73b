import { hasValidCheckDigit } from './tax-code.ts'
import {
  codeLetters,
  digitsOnly,
  hasLettersForDigits,
  matches,
  type Rules,
} from './rules.ts'

const dossierCode =
  /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,3})-\d{6}-\d{4,6}$/
const letterO = { 'letter-o': hasLettersForDigits }

/** Codes on papers, as offices write them (DOMAIN 2.0.3, 2.0.4). */
export const codeRules = {
  'dossier-code': {
    normalise: (raw) => raw.replace(/\s/g, '').replace(/[–—]/g, '-').toUpperCase(),
    isWellFormed: matches(dossierCode),
    slips: letterO,
  },
  'tax-code': {
    /** 0101234567-001 is a branch of 0101234567. */
    normalise: (raw) => digitsOnly(raw).replace(/^(\d{10})(\d{3})$/, '$1-$2'),
    isWellFormed: (value) => /^\d{12}$/.test(value) || hasValidCheckDigit(value),
    slips: {
      ...letterO,
      'check-digit': (value) =>
        /^\d{10}(-\d{3})?$/.test(value) && !hasValidCheckDigit(value),
    },
  },
  'insurance-code': {
    normalise: codeLetters,
    isWellFormed: matches(/^(?:[A-Z]{2}[1-5]\d{2})?\d{10}$/),
    slips: {
      ...letterO,
      'whole-card': (value, right) => value.length === 15 && value.slice(5) === right,
    },
  },
  'electricity-code': {
    normalise: codeLetters,
    isWellFormed: matches(/^P[A-E][0-9A-Z]{11}$/),
    slips: letterO,
  },
  plate: {
    normalise: codeLetters,
    isWellFormed: matches(/^\d{2}[A-ZĐ]{1,2}\d?\d{5}$/),
    slips: letterO,
  },
} satisfies Record<string, Rules>
