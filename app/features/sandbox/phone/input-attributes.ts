import type { FieldKind } from '../scenario/block.ts'

/** How the box of a kind of field is made: which keys the phone shows, and how much goes in. */
type InputAttributes = {
  type: 'text' | 'tel' | 'search'
  inputMode?: 'numeric' | 'tel'
  autoCapitalize: 'none' | 'words' | 'characters'
  maxLength: number
  /** Shown as dots. */
  isSecret?: boolean
  hasLines?: boolean
}

const plain = { type: 'text', autoCapitalize: 'none', maxLength: 200 } as const
const digits = { ...plain, inputMode: 'numeric', maxLength: 24 } as const
const secret = { ...plain, isSecret: true, maxLength: 40 } as const
const code = { ...plain, autoCapitalize: 'characters', maxLength: 40 } as const

export const inputOf: Record<FieldKind, InputAttributes> = {
  'citizen-id': digits,
  phone: { ...plain, type: 'tel', inputMode: 'tel', maxLength: 20 },
  password: secret,
  'new-password': secret,
  passcode: { ...secret, inputMode: 'numeric' },
  'new-passcode': { ...secret, inputMode: 'numeric' },
  repeat: secret,
  otp: { ...digits, maxLength: 12 },
  'dossier-code': code,
  'tax-code': code,
  'insurance-code': code,
  'electricity-code': code,
  plate: code,
  account: digits,
  money: digits,
  date: { ...digits, maxLength: 20 },
  name: { ...plain, autoCapitalize: 'words', maxLength: 80 },
  digits,
  search: { ...plain, type: 'search', maxLength: 100 },
  text: plain,
  note: { ...plain, hasLines: true, maxLength: 500 },
  typing: plain,
}
