import type { Persona } from '../scenario/persona.ts'

/** What a kind of field knows of its values. Values are normalised before anything else is asked. */
export type Rules = {
  /** How two ways of writing the same thing become one. */
  normalise: (raw: string) => string
  /** Whether the value has the shape the real screen asks for; without it any value has. */
  isWellFormed?: (value: string) => boolean
  /** Whether a value is right that is not letter for letter the same. */
  isSame?: (value: string, right: string) => boolean
  /** Slips of the hand that deserve words of their own: whether a wrong value is one. */
  slips?: Record<string, (value: string, right: string) => boolean>
  /** Where the learner decides the value: what makes the real screen, or good sense, refuse it. */
  flaws?: Record<string, (value: string, persona: Persona) => boolean>
  /** Where a value stands among others, for kinds that can be too early, late, little or much. */
  rank?: (value: string) => number
}

export const digitsOnly = (raw: string) => raw.replace(/[\s.\-–—]/g, '')
export const plainText = (raw: string) => raw.normalize('NFC').trim().replace(/\s+/g, ' ')
/** Codes of letters and digits, written with or without spaces, dots and hyphens. */
export const codeLetters = (raw: string) =>
  raw
    .replace(/[\s.\-–—]/g, '')
    .toUpperCase()
    .normalize('NFC')

export const matches = (shape: RegExp) => (value: string) => shape.test(value)

/** The letter O for the digit 0, I or L for the digit 1. */
export function hasLettersForDigits(value: string, right: string): boolean {
  const asDigits = (text: string) => text.replace(/O/gi, '0').replace(/[IL]/gi, '1')
  return value !== right && asDigits(value) === asDigits(right)
}

/** Two digits beside each other have changed places. */
export function hasSwappedDigits(value: string, right: string): boolean {
  if (value.length !== right.length) return false
  const at = Array.from(value).findIndex((digit, index) => digit !== right[index])
  const swapped = `${value[at + 1] ?? ''}${value[at] ?? ''}`
  return at >= 0 && value.slice(0, at) + swapped + value.slice(at + 2) === right
}
