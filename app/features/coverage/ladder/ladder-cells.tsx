import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { indicatorPath } from '../opened/indicator-path.ts'
import { NumberBar } from '../opened/number-bar.tsx'
import { Shown } from '../overview/shown-numbers.tsx'
import type { LadderAsked } from './ladder-table.tsx'
import type { LadderCell } from './shown-ladder.ts'

type Props = LadderAsked & { cells: readonly LadderCell[] }

export function LadderCells({ cells, unitId, day, group, most }: Props) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  return cells.map(({ step, indicator, number, firstOn }) => (
    <td key={step} className="ladder-cell">
      <LocalLink to={indicatorPath(unitId, indicator, { day, group })}>
        <Shown number={number} />
      </LocalLink>
      <NumberBar number={number} of={most} />
      {firstOn !== undefined && (
        <span className="soft">
          {t('ladder.first', { day: writtenDay(firstOn, language) })}
        </span>
      )}
    </td>
  ))
}
