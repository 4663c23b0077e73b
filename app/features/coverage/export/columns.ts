import { shareOf } from '../denominators/rate.ts'
import { columns as groupsOf, type Column } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { SheetCell, SheetColumn } from '../workbook/workbook.ts'
import { targetIndicators, type TargetIndicator } from '../targets/target.ts'
import type { ExportQuestion } from './export-question.ts'
import { targetOf, toldWhereStated, type ExportRow } from './export-row.ts'
import { isDeed } from './indicator-choice.ts'
import type { Told } from './shown-counts.ts'

/** One column of a file. */
export type ExportColumn = SheetColumn & {
  /** What programs know it by: `adults`, `core.passed female`, `core.passed target`. */
  key: string
  /** Null is an empty cell: nobody has said. */
  read: (row: ExportRow) => SheetCell
}

/** The texts of columns. `t` asks the catalogue `exports`. */
export type ColumnWords = {
  t: (key: string) => string
  nameOf: (indicator: CellIndicator) => string
}

type Wanted = {
  question: ExportQuestion
  /** Rates are for whoever reads a workbook. Programs divide themselves, after adding up. */
  hasRates: boolean
}

/** The columns of every file, in CSV, in workbooks and wherever else rows are laid flat. */
export function columnsOf(wanted: Wanted, words: ColumnWords): ExportColumn[] {
  const { question, hasRates } = wanted
  const counted = question.indicators.flatMap((indicator) => [
    ...countColumns(indicator, words),
    ...(isTarget(indicator) ? [targetColumn(indicator, words)] : []),
  ])
  const rates = question.indicators
    .filter((indicator) => hasRates && !isDeed(indicator))
    .flatMap((indicator) => rateColumns(indicator, words))
  return [...unitColumns(question, words), ...counted, ...rates]
}

function unitColumns({ day, mapDay }: ExportQuestion, { t }: ColumnWords): ExportColumn[] {
  const column = (
    key: string,
    kind: SheetColumn['kind'],
    read: ExportColumn['read'],
  ): ExportColumn => ({
    ...{ key, kind, read, title: titled(t(`columns.${key}`), key) },
    width: widths[kind],
  })
  return [
    column('code', 'text', ({ unit }) => unit?.code ?? null),
    column('id', 'text', ({ unit }) => unit?.id ?? null),
    column('name', 'text', ({ unit, others }) =>
      unit
        ? [unit.name, ...others.map(({ name }) => name)].join(' + ')
        : t('exports:columns.former'),
    ),
    column('parent', 'text', ({ parent }) => parent.name),
    column('level', 'text', ({ unit }) => (unit ? t(`levels.${unit.level}`) : null)),
    column('day', 'day', () => day),
    column('map-day', 'day', () => mapDay),
    column('adults', 'count', ({ denominator }) => denominator?.adults ?? null),
    column('stated', 'count', ({ denominator }) => denominator?.stated ?? null),
    column('missing', 'count', ({ denominator }) => denominator?.missing ?? null),
    column('households', 'count', ({ denominator }) => denominator?.households ?? null),
    column('as-of', 'day', ({ denominator }) => denominator?.asOf ?? null),
    column('source', 'text', ({ denominator }) => denominator?.sources.join('; ') ?? null),
  ]
}

const widths: Record<SheetColumn['kind'], number> = {
  text: 22,
  count: 12,
  share: 10,
  day: 12,
}

/** A name to read, and behind it the key that programs read. */
export const titled = (name: string, key: string): string => `${name} (${key})`

/** The key in a title, whatever the language of the file. */
export const keyIn = (title: string): string | undefined =>
  /\(([a-z0-9][a-z0-9.:_ -]*)\)$/.exec(title.trim())?.[1]

function countColumns(indicator: CellIndicator, words: ColumnWords): ExportColumn[] {
  const own: readonly Column[] = isDeed(indicator) ? ['everyone'] : groupsOf
  return own.map((column) => {
    const group = column === 'everyone' ? '' : `, ${words.t(`groups.${column}`)}`
    const key = `${indicator} ${column}`
    return {
      ...{ key, kind: 'count' as const, width: widths.count },
      title: titled(words.nameOf(indicator) + group, key),
      read: ({ counts }) => cellOf(counts.get(indicator)?.[column] ?? null, words),
    }
  })
}

const isTarget = (indicator: CellIndicator): indicator is TargetIndicator =>
  targetIndicators.some((each) => each === indicator)

const cellOf = (told: Told, { t }: ColumnWords): SheetCell =>
  told === 'hidden' ? t('exports:hidden') : told

function targetColumn(indicator: CellIndicator, { t, nameOf }: ColumnWords): ExportColumn {
  const key = `${indicator} target`
  return {
    ...{ key, kind: 'count', width: widths.count },
    title: titled(`${nameOf(indicator)}, ${t('exports:columns.target')}`, key),
    read: (row) => targetOf(row, indicator)?.adults ?? null,
  }
}

/** The people that a rate is of, beside it: where not all have said, they are not all of the row. */
function rateColumns(indicator: CellIndicator, words: ColumnWords): ExportColumn[] {
  const { t, nameOf } = words
  const named = (name: 'where-stated' | 'rate') => {
    const key = `${indicator} ${name}`
    return {
      key,
      title: titled(`${nameOf(indicator)}, ${t(`exports:columns.${name}`)}`, key),
    }
  }
  return [
    {
      ...{ ...named('where-stated'), kind: 'count', width: widths.count },
      read: (row) => cellOf(toldWhereStated(row, indicator), words),
    },
    {
      ...{ ...named('rate'), kind: 'share', width: widths.share },
      read: (row) => {
        const told = toldWhereStated(row, indicator)
        return told === 'hidden'
          ? cellOf(told, words)
          : (shareOf(row.rateOf(indicator)) ?? null)
      },
    },
  ]
}
