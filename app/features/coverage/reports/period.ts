/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

export const periodTypes = ['month', 'quarter', 'half', 'nine-months', 'year'] as const
export type PeriodType = (typeof periodTypes)[number]

/** What a report is about: `2026-11`, `2026-Q4`, `2026-H1`, `2026-9M`, `2026`. */
export type Period = { type: PeriodType; year: number; part: number }

/** What a report covers, both days with it, and by when it goes up. */
export type PeriodDays = { dataFrom: Day; dataTo: Day; dueOn: Day }

const shapes: readonly { type: PeriodType; form: RegExp }[] = [
  { type: 'month', form: /^(20\d\d)-(0[1-9]|1[0-2])$/ },
  { type: 'quarter', form: /^(20\d\d)-Q([1-4])$/ },
  { type: 'half', form: /^(20\d\d)-H(1)$/ },
  { type: 'nine-months', form: /^(20\d\d)-9M()$/ },
  { type: 'year', form: /^(20\d\d)()$/ },
]

export function readPeriod(key: string): Period | undefined {
  for (const { type, form } of shapes) {
    const [, year, part] = form.exec(key) ?? []
    if (year !== undefined) return { type, year: Number(year), part: Number(part) || 1 }
  }
  return undefined
}

export function keyOf({ type, year, part }: Period): string {
  const ends: Record<PeriodType, string> = {
    month: `-${twoDigits(part)}`,
    quarter: `-Q${part}`,
    half: '-H1',
    'nine-months': '-9M',
    year: '',
  }
  return `${year}${ends[type]}`
}

const monthsIn: Record<PeriodType, number> = {
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
}

const partsIn: Record<PeriodType, number> = {
  month: 12,
  quarter: 4,
  half: 1,
  'nine-months': 1,
  year: 1,
}

/**
 * The days of a period where nobody has set others: numbers are closed on the 14th of its last
 * month (NĐ 09/2019/NĐ-CP điều 12 as usually read); a commune's report is due on the 16th, the
 * province's on the 25th.
 */
export function defaultDays(period: Period, level: string): PeriodDays {
  const last = period.part * monthsIn[period.type]
  return {
    dataFrom: dayOf(period.year, last - monthsIn[period.type], 15),
    dataTo: dayOf(period.year, last, 14),
    dueOn: dayOf(period.year, last, level === 'commune' ? 16 : 25),
  }
}

/** The next of its type; with -1 the one before. */
export function periodAfter(period: Period, times = 1): Period {
  const parts = partsIn[period.type]
  const count = period.year * parts + period.part - 1 + times
  return { ...period, year: Math.floor(count / parts), part: (count % parts) + 1 }
}

/** The one of a type that a day belongs to by the default days; the next after what leaves a gap. */
export function periodOn(type: PeriodType, day: Day): Period {
  let period: Period = { type, year: Number(day.slice(0, 4)) - 1, part: 1 }
  while (defaultDays(period, 'commune').dataTo < day) period = periodAfter(period)
  return period
}

/** Day of a month counted from January; the month before it is the December of last year. */
function dayOf(year: number, month: number, day: number): Day {
  return month === 0
    ? `${year - 1}-12-${twoDigits(day)}`
    : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
