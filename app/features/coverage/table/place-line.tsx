import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { coveragePath } from '../overview/question.ts'
import type { ShownCoverage } from '../overview/shown-coverage.ts'
import { Change, Rate, Shown } from '../overview/shown-numbers.tsx'
import { countOf } from '../overview/seen.ts'
import type { ShownNumber } from '../read/shown-number.ts'
import type { PlaceRow } from './place-row.ts'
import type { ShownColumn } from './places-section.tsx'

type Props = {
  row: PlaceRow
  columns: readonly ShownColumn[]
  shown: ShownCoverage
  isTotal: boolean
}

export function PlaceLine({ row, columns, shown, isTotal }: Props) {
  return (
    <tr>
      <th scope="row">
        <Name {...{ row, shown, isTotal }} />
      </th>
      {columns.map((column) => (
        <td key={column} className="number">
          <Cell {...{ row, column, shown }} />
        </td>
      ))}
    </tr>
  )
}

function Name({ row, shown, isTotal }: Omit<Props, 'columns'>) {
  const { t } = useTranslation('coverage')
  const { unit, others } = row
  if (isTotal) return <>{t('places.total', { unit: shown.unit.name })}</>
  if (!unit) return <>{t(`places.former.${formerLevel(shown.unit.level)}`)}</>
  const names = [unit, ...others].map(({ name }) => name).join(', ')
  const isHamlet = unit.level === 'hamlet'
  return (
    <>
      <LocalLink
        to={coveragePath(
          unit.id,
          { ...shown.question.asked, order: undefined },
          shown.today,
        )}
      >
        {names}
      </LocalLink>
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

const formerLevel = (level: string) => (level === 'commune' ? 'hamlets' : 'units')

type CellProps = { row: PlaceRow; column: ShownColumn; shown: ShownCoverage }

function Cell({ row, column, shown }: CellProps) {
  switch (column) {
    case 'adults':
      return <OutOf row={row} isGroup={shown.question.asked.group !== 'everyone'} />
    case 'able':
      return <Shown number={row.able} />
    case 'rate':
      return <Rate able={row.able} outOf={row.outOf} />
    case 'target':
      return <Goal number={row.target === undefined ? undefined : countOf(row.target)} />
    case 'missing':
      return <Goal number={row.missing} />
    case 'reached':
      return <Shown number={row.reached} />
    case 'change':
      return row.able.kind === 'unreported' ? <>–</> : <Change number={row.change} />
  }
}

const Goal = ({ number }: { number: ShownNumber | undefined }) =>
  number ? <Shown number={number} /> : <>–</>

const OutOf = ({ row, isGroup }: { row: PlaceRow; isGroup: boolean }) =>
  isGroup ? <Shown number={row.listed} /> : <Adults row={row} />

/** Where not all below have said, the number is of those that have, and says so. */
function Adults({ row: { adults, unit } }: { row: PlaceRow }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  if (!unit) return <>–</>
  if (!adults || adults.adults === null) return <Shown number={{ kind: 'unreported' }} />
  return (
    <>
      {writtenNumber(adults.adults, language)}
      {adults.missing > 0 && (
        <span className="soft">
          {t('places.partly', {
            stated: adults.stated,
            all: adults.stated + adults.missing,
          })}
        </span>
      )}
    </>
  )
}
