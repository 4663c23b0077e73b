import { useTranslation } from 'react-i18next'
import { lessonPath } from '#app/features/lessons/lessons.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Column } from '../cells/counts.ts'
import { rungSteps } from '../cells/indicator.ts'
import { groupParameter } from '../overview/question.ts'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { LadderCells } from './ladder-cells.tsx'
import { orderWords, type LadderRow, type LadderStep } from './shown-ladder.ts'

export type LadderAsked = {
  unitId: string
  day: string
  group: Column
  order: LadderStep | undefined
  /** What the bars are drawn against. */
  most: number
}

type Props = LadderAsked & { id: string; title: string; rows: readonly LadderRow[] }

/** The tasks of one content, rung by rung; the first row is everybody once. */
export function LadderTable({ id, title, rows, ...asked }: Props) {
  const { t } = useTranslation('opened')
  return (
    <section aria-labelledby={`ladder-${id}`}>
      <h2 id={`ladder-${id}`}>{title}</h2>
      <ScrollRegion labelledBy={`ladder-${id}`} className="ladder-scroll">
        <table className="ladder">
          <thead>
            <tr>
              <th scope="col">{t('ladder.task')}</th>
              {rungSteps.map((step) => (
                <StepHead key={step} step={step} part={id} {...asked} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.isSum ? 'ladder-sum' : undefined}>
                <th scope="row">
                  <RowName row={row} />
                </th>
                <LadderCells cells={row.cells} {...asked} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

type HeadProps = LadderAsked & { step: LadderStep; part: string }

function StepHead({ step, part, unitId, day, group, order }: HeadProps) {
  const { t } = useTranslation('opened')
  const name = t(`steps.${step}`)
  const query = new URLSearchParams({
    ...{ ngay: day, nhom: groupParameter(group), xep: orderWords[step] },
  })
  const to = `/can-bo/don-vi/${unitId}/so-lieu/viec?${query.toString()}#ladder-${part}`
  return (
    <th scope="col" aria-sort={order === step ? 'descending' : undefined}>
      <LocalLink to={to} title={t('ladder.sort', { name })}>
        {name}
        {order === step && <span aria-hidden="true"> {'↓'}</span>}
      </LocalLink>
    </th>
  )
}

function RowName({ row }: { row: LadderRow }) {
  const { isSum, name, procedures, lesson } = row
  const { t } = useTranslation('opened')
  if (isSum) return <>{t('ladder.everybody-once')}</>
  return (
    <>
      {lesson === undefined ? name : <LocalLink to={lessonPath(lesson)}>{name}</LocalLink>}
      {procedures.length > 0 && (
        <span className="ladder-codes">
          {t('ladder.codes', { codes: procedures.join(', ') })}
        </span>
      )}
    </>
  )
}
