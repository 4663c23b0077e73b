import type { FieldKind } from './block.ts'

/** How the box of a kind of field is made: which keys the phone shows, and how much goes in. */
type InputAttributes = {
  type?: 'tel' | 'search'
  inputMode?: 'numeric' | 'tel'
  autoCapitalize?: 'words' | 'characters'
  maxLength: number
  /** Shown as dots. */
  isSecret?: boolean
  hasLines?: boolean
}

const digits = { inputMode: 'numeric', maxLength: 24 } as const
const secret = { isSecret: true, maxLength: 40 } as const
const code = { autoCapitalize: 'characters', maxLength: 40 } as const

export const inputOf: Record<FieldKind, InputAttributes> = {
  'citizen-id': digits,
  phone: { type: 'tel', inputMode: 'tel', maxLength: 20 },
  password: secret,
  'new-password': secret,
  passcode: { ...secret, inputMode: 'numeric' },
  'new-passcode': { ...secret, inputMode: 'numeric' },
  repeat: secret,
  otp: { inputMode: 'numeric', maxLength: 12 },
  'dossier-code': code,
  'tax-code': { maxLength: 20 },
  'insurance-code': code,
  'electricity-code': code,
  plate: code,
  account: digits,
  money: digits,
  date: { inputMode: 'numeric', maxLength: 20 },
  name: { autoCapitalize: 'words', maxLength: 80 },
  digits,
  search: { type: 'search', maxLength: 100 },
  text: { maxLength: 200 },
  note: { hasLines: true, maxLength: 500 },
  typing: { maxLength: 200 },
}
