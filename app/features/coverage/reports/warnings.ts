import type { Flag } from '../flags/flag.ts'
import { lettersIn, markOf } from './words.ts'
import type { ReportFigures, ReportWarning } from './report-body.ts'

/** A warning as it is found: what is answered to it comes later. */
export type FoundWarning = Omit<ReportWarning, 'answer'>

/** What the record itself makes one doubt: found elsewhere, answered here. */
export type FoundFlag = Pick<Flag, 'code' | 'about' | 'values'>

/** So many have all passed before one asks how. */
const leastToWonder = 10

/** What in the figures must be explained in words before they go up. */
export function warningsIn(
  counted: ReportFigures,
  flagged: readonly FoundFlag[],
  unitName: string,
): FoundWarning[] {
  const lines = toldApart(counted.hamletLines, 'name', ({ name }) => name)
  const figures = { ...counted, hamletLines: lines }
  const flags = toldApart(flagged, 'about', ({ code, about }) => `${code} ${about}`)
  const found = [
    ...overHundred(figures, unitName),
    ...withoutDenominator(figures, unitName),
    ...allPassed(figures),
    ...flags.map(({ code, about, values }) => ({ code, about, values })),
  ]
  const first = new Map<string, FoundWarning>()
  for (const each of found) {
    const key = keyOfWarning(each)
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

/** Hamlets of one commune may have one name: `Thôn 1`, `Thôn 1 (2)`. Each is asked about. */
function toldApart<Field extends string, Row extends Readonly<Record<Field, string>>>(
  rows: readonly Row[],
  field: Field,
  keyOf: (row: Row) => string,
): Row[] {
  const times = new Map<string, number>()
  return rows.map((row) => {
    const time = (times.get(keyOf(row)) ?? 0) + 1
    times.set(keyOf(row), time)
    return time === 1 ? row : { ...row, [field]: `${row[field]} (${time})` }
  })
}

type Line = { name: string; able: unknown; outOf: unknown }

/** More people than live there: the denominator has to be mended, no words make that right. */
function overHundred(figures: ReportFigures, unitName: string): FoundWarning[] {
  const lines: Line[] = [
    { name: unitName, ...figures.reached },
    { name: unitName, ...figures.basic },
    { name: unitName, ...figures.households },
    ...figures.hamletLines.map(({ name, basic, adults }) => ({
      ...{ name, able: basic, outOf: adults },
    })),
  ]
  return lines.flatMap(({ name, able, outOf }) =>
    typeof able === 'number' && typeof outOf === 'number' && able > outOf
      ? [{ code: 'over-hundred' as const, about: name, values: { able, outOf } }]
      : [],
  )
}

function withoutDenominator(figures: ReportFigures, unitName: string): FoundWarning[] {
  const missing = figures.hamletLines.filter(({ adults }) => adults === null)
  const own: FoundWarning[] =
    figures.basic.outOf === null
      ? [{ code: 'no-denominator', about: unitName, values: {} }]
      : []
  return [
    ...own,
    ...missing.map(({ name }): FoundWarning => ({
      ...{ code: 'no-denominator', about: name, values: {} },
    })),
  ]
}

function allPassed(figures: ReportFigures): FoundWarning[] {
  return figures.hamletLines.flatMap(({ name, basic, adults }) =>
    typeof basic === 'number' && basic >= leastToWonder && basic === adults
      ? [
          {
            code: 'all-passed' as const,
            about: name,
            values: { able: basic, outOf: adults },
          },
        ]
      : [],
  )
}

export const isBlocking = ({ code }: { code: ReportWarning['code'] }): boolean =>
  code === 'over-hundred'

/** The fewest letters of an answer that says something. */
const leastLetters = 10

export function answersEnough(text: string): boolean {
  return lettersIn(text) >= leastLetters
}

/** The same for the same warning, whatever its numbers by then: fit for the name of a field. */
export function keyOfWarning({
  code,
  about,
}: Pick<FoundWarning, 'code' | 'about'>): string {
  return `${code}-${markOf(about)}`
}
