/**
 * A telephone number as it is kept: ten digits beginning with 0, however it was written
 * (`+84`, spaces, dots, hyphens). Undefined where it is not one.
 */
export function normalisePhone(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.()-]/g, '')
  const national = digits.replace(/^(\+|00)?84(?=\d{9}$)/, '0')
  return /^0\d{9}$/.test(national) ? national : undefined
}
