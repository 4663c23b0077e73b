import type { Rules } from './rules.ts'

const units: readonly [RegExp, number][] = [
  [/^(nghìn|ngàn|k)$/, 3],
  [/^(triệu|tr)$/, 6],
  [/^(tỷ|tỉ)$/, 9],
]
const amount =
  /^(\d{1,3}(?:[ .,]\d{3})+|\d+)(?:[.,](\d{1,2}))? ?(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)? ?(?:đồng|đ|₫|vnđ|vnd)?$/

/** An amount in dong as bare digits, however it is written: `200.000 đ`, `200 nghìn`, `1,5 triệu`. */
function dong(raw: string): string {
  const text = raw.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ')
  const [, whole, fraction = '', unit = ''] = amount.exec(text) ?? []
  if (whole === undefined) return text
  const zeros = units.find(([word]) => word.test(unit))?.[1] ?? 0
  if (zeros === 0 && !/^0*$/.test(fraction)) return text
  const shifted = zeros === 0 ? '' : fraction.padEnd(zeros, '0')
  return `${whole.replace(/[ .,]/g, '')}${shifted}`.replace(/^0+(?=\d)/, '')
}

const writtenDay = /^(\d{1,2})\s*[/.\s-]\s*(\d{1,2})\s*[/.\s-]\s*(\d{4}|\d{2})$/
const runTogether = /^(\d{2})(\d{2})(\d{4})$/

/** A date as dd/mm/yyyy, however it is written. Whether there is such a day is another question. */
function day(raw: string): string {
  const text = raw
    .toLowerCase()
    .normalize('NFC')
    .replace(/ngày|tháng|năm/g, ' ')
    .trim()
    .replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, '$3/$2/$1')
  const [, d, m, y] = writtenDay.exec(text) ?? runTogether.exec(text) ?? []
  if (d === undefined || m === undefined || y === undefined) return text
  return `${d.padStart(2, '0')}/${m.padStart(2, '0')}/${y}`
}

function isOnCalendar(value: string): boolean {
  const [, d, m, y] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value) ?? []
  const date = new Date(`${y ?? ''}-${m ?? ''}-${d ?? ''}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(d)
}

const monthFirst = (value: string) => value.replace(/^(..)\/(..)\//, '$2/$1/')

export const amountRules = {
  money: {
    normalise: dong,
    isWellFormed: (value) => /^[1-9]\d{0,14}$/.test(value),
    slips: {
      zeros: (value, right) =>
        value !== right && value.replace(/0+$/, '') === right.replace(/0+$/, ''),
    },
    rank: Number,
  },
  date: {
    normalise: day,
    isWellFormed: isOnCalendar,
    slips: {
      'month-first': (value, right) => value !== right && monthFirst(value) === right,
      'short-year': (value) => /^\d\d\/\d\d\/\d\d$/.test(value),
      'no-such-day': (value) => /^\d\d\/\d\d\/\d{4}$/.test(value) && !isOnCalendar(value),
    },
    rank: (value) => Number(value.split('/').reverse().join('')),
  },
} satisfies Record<string, Rules>
