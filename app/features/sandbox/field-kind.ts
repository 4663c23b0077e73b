import type { FieldKind } from './block.ts'

/** The 63 province codes a citizen number can really begin with (TT 07/2016/TT-BCA, DOMAIN 2.0.2). */
const realProvinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 ' +
    '036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 ' +
    '074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
)
const realMobile = /^(0|\+?84)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/
/** Bank cards of Vietnam begin with 9704 (NAPAS); Visa and Mastercard with 4 and 5. */
const realCard = /^(9704\d{12}|9704\d{15}|[45]\d{15})$/
const dossierCode =
  /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,3})-\d{6}-\d{4,6}$/

type Rules = {
  /** How two ways of writing the same thing become one. */
  normalise(raw: string): string
  /** Whether a normalised value has the shape the real screen asks for. */
  isWellFormed(value: string): boolean
  /** Slips of the hand that deserve words of their own: whether a wrong value is one. */
  slips?: Record<string, (value: string, right: string) => boolean>
}

const digitsOnly = (raw: string) => raw.replace(/[\s.-]/g, '')
const plainText = (raw: string) => raw.normalize('NFC').trim().replace(/\s+/g, ' ')
const exactly = (count: number) => (value: string) =>
  new RegExp(`^\\d{${count}}$`).test(value)

const rulesOf: Record<FieldKind, Rules> = {
  'citizen-id': {
    normalise: digitsOnly,
    isWellFormed: exactly(12),
    slips: { 'old-number': exactly(9) },
  },
  phone: {
    normalise: (raw) => digitsOnly(raw).replace(/^\+?84(?=\d{9}$)/, '0'),
    isWellFormed: exactly(10),
  },
  password: {
    normalise: (raw) => raw.normalize('NFC'),
    isWellFormed: (v) => v.length >= 8,
    slips: {
      space: (value, right) => value.replace(/\s/g, '') === right,
      capital: (value, right) => value.toLowerCase() === right.toLowerCase(),
    },
  },
  passcode: { normalise: digitsOnly, isWellFormed: exactly(6) },
  otp: { normalise: digitsOnly, isWellFormed: exactly(6) },
  'dossier-code': {
    normalise: (raw) => raw.replace(/\s/g, '').replace(/[–—]/g, '-').toUpperCase(),
    isWellFormed: (value) => dossierCode.test(value),
    slips: {
      'letter-o': (value, right) =>
        value.replace(/O/g, '0').replace(/[IL]/g, '1') === right,
    },
  },
  digits: { normalise: digitsOnly, isWellFormed: (value) => /^\d+$/.test(value) },
  search: { normalise: (raw) => foldMarks(plainText(raw)), isWellFormed: (v) => v !== '' },
  text: {
    normalise: (raw) => plainText(raw).toLocaleLowerCase('vi'),
    isWellFormed: (value) => value !== '',
  },
}

/** Lower case without marks, as people search: "đăng nhập" and "dang nhap" are one. */
function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

export function normalise(kind: FieldKind, raw: string): string {
  return rulesOf[kind].normalise(raw)
}

export function isWellFormed(kind: FieldKind, value: string): boolean {
  return rulesOf[kind].isWellFormed(value)
}

export function slipsOf(kind: FieldKind): string[] {
  return Object.keys(rulesOf[kind].slips ?? {})
}

/** The slip by which a normalised value differs from the right one, where it is a known one. */
export function findSlip(
  kind: FieldKind,
  value: string,
  right: string,
): string | undefined {
  const slips = Object.entries(rulesOf[kind].slips ?? {})
  return slips.find(([, isSlip]) => isSlip(value, right))?.[0]
}

/** Whether what was typed could be a living person's number: it is then refused and forgotten. */
export function looksReal(raw: string): boolean {
  const digits = raw.replace(/[\s.-]/g, '')
  if (/^\d{12}$/.test(digits)) return realProvinceCodes.has(digits.slice(0, 3))
  return realMobile.test(digits) || realCard.test(digits)
}
