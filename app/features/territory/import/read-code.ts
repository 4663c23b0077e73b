import { canonicalCode } from '../unit-code.ts'
import type { Flaw, ReadCell } from './listed-unit.ts'

type ReadCode = { code?: string; flaw?: Flaw }

const digitsOf = { province: 2, commune: 5 } as const

export function readListedCode(
  cell: ReadCell,
  level: 'province' | 'commune' | undefined,
): ReadCode {
  if (cell.text === '') return { flaw: { field: 'code', code: 'code-missing' } }
  return level === undefined ? {} : readDigits(cell, 'code', digitsOf[level])
}

export function readProvinceCode(cell: ReadCell): ReadCode {
  if (cell.text === '') return { flaw: { field: 'province', code: 'province-missing' } }
  return readDigits(cell, 'province', digitsOf.province)
}

function readDigits(
  { cell, text: value }: ReadCell,
  field: 'code' | 'province',
  digits: number,
): ReadCode {
  const right = value.padStart(digits, '0')
  if (!/^\d+$/.test(value) || value.length > digits) {
    return { flaw: { field, code: 'code-malformed', value } }
  }
  if (typeof cell === 'number')
    return { flaw: { field, code: 'code-is-number', value, right } }
  if (value !== right) return { flaw: { field, code: 'code-lost-zeros', value, right } }
  return { code: canonicalCode(value) }
}
