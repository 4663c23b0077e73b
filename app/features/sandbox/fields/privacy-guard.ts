import type { FieldKind } from '../scenario/block.ts'
import { hasValidCheckDigit } from './tax-code.ts'

/** The 63 province codes a citizen number can really begin with (TT 07/2016/TT-BCA, DOMAIN 2.0.2). */
const realProvinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 ' +
    '036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 ' +
    '074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
)
const realMobile = /^(0|\+?84)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/
/** Bank cards of Vietnam begin with 9704 (NAPAS); of abroad with 4 (Visa), 5, 35 and 62. */
const realCard = /^(9704\d{12}|9704\d{15}|[45]\d{15}|35\d{14}|62\d{14})$/
/** A bank of Vietnam, in front of an account or inside what a VietQR code says. */
const realBank = /^970[4-9]\d{8,}$|A000000727.{8}970\d{3}/
/** Accounts of the practice bank; as a telephone they belong to a range that is not given out. */
const practiceAccount = /^0990\d{6}$/
const amountOfMoney = /^[1-9]\d{0,2}([.,]\d{3})+$/

/** Whether this could be a living person's number. */
export function looksReal(raw: string): boolean {
  return looksRealAs(undefined, raw)
}

function looksRealAs(kind: FieldKind | undefined, raw: string): boolean {
  const text = raw.trim()
  if (amountOfMoney.test(text) || (kind === 'money' && !/^[+0]/.test(text))) return false
  const digits = text.replace(/[\s.()\-–—]/g, '')
  return looksRealToAll(digits, kind) || looksRealIn(digits, kind)
}

function looksRealToAll(digits: string, kind: FieldKind | undefined): boolean {
  if (/^\d{12}$/.test(digits)) return realProvinceCodes.has(digits.slice(0, 3))
  if (kind !== 'phone' && practiceAccount.test(digits)) return false
  return realMobile.test(digits) || realCard.test(digits) || realBank.test(digits)
}

/** Ten digits tell little by themselves: only where they are asked for are they somebody's. */
function looksRealIn(digits: string, kind: FieldKind | undefined): boolean {
  if (kind === 'tax-code') return !digits.startsWith('99') && isTaxCode(digits)
  const card = /^[A-Z]{2}[1-5]\d{2}(?=\d{10}$)/i
  const isInsurance = kind === 'insurance-code' && /^\d{10}$/.test(digits.replace(card, ''))
  return isInsurance && !digits.replace(card, '').startsWith('99')
}

const isTaxCode = (digits: string) =>
  hasValidCheckDigit(digits.replace(/^(\d{10})(\d{3})$/, '$1-$2'))

/** Kinds in which a number may stand among other words. */
const prose: readonly FieldKind[] = ['text', 'note', 'search', 'name', 'typing']

/** Whether what was typed into a field could be a living person's: it is then refused and forgotten. */
export function holdsReal(raw: string, kind: FieldKind): boolean {
  if (looksRealAs(kind, raw)) return true
  return prose.includes(kind) && realNumbersIn(raw).length > 0
}

const notPersonal = [
  /[A-Z]\d{2}(\.\d{1,3})*-\d{6}-\d{4,6}/g,
  /\b\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4,6}/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g,
]

const taxCodes = /(?:MST|mã số thuế|tax code)\D{0,20}(\d{10}(?:-\d{3})?)/gi

/** Numbers in a text, written with or without spaces, that a living person could have. */
export function realNumbersIn(text: string): string[] {
  const rest = notPersonal.reduce((left, shape) => left.replace(shape, '\n'), text)
  const runs = [...rest.matchAll(/\+?\d[\d .-]*\d/g)].map(([run]) => run)
  const payloads = [...rest.matchAll(/\b0002\w{40,}/g)].map(([payload]) => payload)
  const taxes = [...rest.matchAll(taxCodes)].map(([, code = '']) => code)
  return [
    ...payloads.filter(looksReal),
    ...taxes.filter((code) => looksRealAs('tax-code', code)),
    ...runs.flatMap((run) => [run, ...run.split(/[ .-]+/)].filter(looksReal).slice(0, 1)),
  ]
}
