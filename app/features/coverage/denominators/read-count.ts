/** Nobody has stated more of one unit; what is longer is a mistake of the fingers. */
const mostDigits = 8

/**
 * A whole number as people here type it: `1212`, `1.212`, `1 212`, also `1,212` from an English
 * spreadsheet. Undefined for anything else, `12,5` and `1.21` too.
 */
export function readCount(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  const isWritten = /^\d+$/.test(text) || /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.test(text)
  const digits = text.replace(/\D/g, '')
  return isWritten && digits.length <= mostDigits ? Number(digits) : undefined
}
