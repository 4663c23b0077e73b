import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { indicatorOf } from '../cells/indicator.ts'
import { indicatorPath } from '../opened/indicator-path.ts'
import { coveragePath } from '../overview/question.ts'
import { rateCell } from '../overview/rate-cell.tsx'
import { countOf } from '../overview/seen.ts'
import type { ShownCoverage } from '../overview/shown-coverage.ts'
import type { Writing } from '../overview/shown-numbers.tsx'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { PlaceRow } from './place-row.ts'
import type { ShownColumn } from './places-section.tsx'

/**
 * Handed in, and its cells made by functions: a table of hundreds of rows neither looks its words
 * up in every cell nor has a component for each.
 */
type LineWords = {
  t: TFunction<'coverage'>
  writing: Writing
  pathOf: (path: string) => string
}

type Props = {
  row: PlaceRow
  columns: readonly ShownColumn[]
  shown: ShownCoverage
  isTotal: boolean
  words: LineWords
}

export function PlaceLine({ row, columns, shown, isTotal, words }: Props) {
  const isGroup = shown.question.asked.group !== 'everyone'
  return (
    <tr>
      <th scope="row">{nameIn({ row, shown, isTotal, words })}</th>
      {columns.map((column) => (
        <td key={column} className="number">
          {opened({ row, column, shown, words }, cellIn({ row, column, isGroup, words }))}
        </td>
      ))}
    </tr>
  )
}

function nameIn({ row, shown, isTotal, words: { t, pathOf } }: Omit<Props, 'columns'>) {
  const { unit, others } = row
  if (isTotal) return t('places.total', { unit: shown.unit.name })
  if (!unit) return t(`places.former.${formerLevel(shown.unit.level)}`)
  const names = [unit, ...others].map(({ name }) => name).join(', ')
  const isHamlet = unit.level === 'hamlet'
  const asked = { ...shown.question.asked, order: undefined }
  return (
    <>
      <a href={pathOf(coveragePath(unit.id, asked, shown.today))}>{names}</a>
      {others.length > 0 && <span className="mark">{t('places.together')}</span>}
      {isHamlet && !row.adults?.adults && (
        <span className="mark mark-warning">{t('places.no-adults')}</span>
      )}
      {isHamlet && row.classes === 0 && (
        <span className="mark mark-warning">{t('places.no-class')}</span>
      )}
    </>
  )
}

type Cell = Pick<Props, 'row' | 'shown' | 'words'> & { column: ShownColumn }

/** A count of people leads to the page of what it was counted from. */
function opened({ row, column, shown, words }: Cell, number: ReactNode): ReactNode {
  const { asked } = shown.question
  const isKnown = column === 'able' || column === 'reached'
  if (!isKnown || !row.unit || row.others.length > 0) return number
  if (row[column].kind !== 'count') return number
  const indicator = column === 'able' ? indicatorOf(asked.thing, 'passed') : 'any.reached'
  const { day, group } = asked
  const path = indicatorPath(row.unit.id, indicator, { day, group })
  return <a href={words.pathOf(path)}>{number}</a>
}

const formerLevel = (level: string) => (level === 'commune' ? 'hamlets' : 'units')

type CellProps = {
  row: PlaceRow
  column: ShownColumn
  isGroup: boolean
  words: LineWords
}

function cellIn({ row, column, isGroup, words }: CellProps) {
  const { shown, change } = words.writing
  const orDash = (number: ShownNumber | undefined) => (number ? shown(number) : '–')
  const goal = row.target === undefined ? undefined : countOf(row.target)
  switch (column) {
    case 'adults':
      return isGroup ? shown(row.listed) : adultsIn(row, words)
    case 'able':
      return shown(row.able)
    case 'rate':
      return rateCell(row.rate, words)
    case 'target':
      return orDash(goal)
    case 'missing':
      return orDash(row.missing)
    case 'reached':
      return shown(row.reached)
    case 'change':
      return changeIn(row, change)
  }
}

/** Where nothing was reported nothing has changed. */
const changeIn = ({ able, change }: PlaceRow, write: Writing['change']) =>
  able.kind === 'unreported' ? '–' : write(change)

/** Where not all below have said, the number is of those that have, and says so. */
function adultsIn({ adults, unit }: PlaceRow, { t, writing }: LineWords) {
  if (!unit) return '–'
  if (!adults || adults.adults === null) return writing.shown({ kind: 'unreported' })
  const all = adults.stated + adults.missing
  return (
    <>
      {writing.shown(countOf(adults.adults))}
      {adults.missing > 0 && (
        <span className="soft">{t('places.partly', { stated: adults.stated, all })}</span>
      )}
    </>
  )
}
