import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Shown } from '../overview/shown-numbers.tsx'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { RowsTable } from './rows-table.tsx'
import type { Rows, ShownOpened } from './shown-opened.ts'

type Props = ShownOpened & {
  rows: Extract<Rows, { kind: 'deeds' }>
  /** The number itself is of these deeds. */
  isOfNumber: boolean
}

/** What was done in the days asked about, without a name: classes, visits, attempts. */
export function DeedRows({ from, day, rows, isOfNumber }: Props) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const number = (count: number) => writtenNumber(count, language)
  const days = { from: writtenDay(from, language), to: writtenDay(day, language) }
  const { classes, moreClasses, visits, attempts, visitsInAll } = rows
  return (
    <>
      <section aria-labelledby="rows">
        <h2 id="rows">{t(isOfNumber ? 'rows.title-of-deeds' : 'rows.title')}</h2>
        <p className="soft">{t('rows.what', days)}</p>
        <RowsTable
          id="classes"
          title={t('plain.classes.name')}
          heads={['rows.day', 'rows.hamlet', 'rows.skill', 'rows.present', 'rows.unnamed']}
          rows={classes.map(({ id, day: on, hamlet, skill, counts }) => ({
            key: id,
            cells: [
              ...[writtenDay(on, language), hamlet, skill],
              ...(counts ? [number(counts.present), number(counts.unnamed)] : []),
            ],
          }))}
        />
        {moreClasses > 0 && <p>{t('rows.more', { count: moreClasses })}</p>}
      </section>
      <p>
        {t('rows.visits-in-all')}{' '}
        <strong>
          <Shown number={visitsInAll} />
        </strong>
      </p>
      {visits.length > 0 && (
        <RowsTable
          id="visits"
          title={t('plain.visits.name')}
          heads={['rows.day', 'rows.hamlet', 'rows.visits']}
          rows={visits.map(({ day: on, hamlet, visits: count }) => ({
            key: `${on} ${hamlet}`,
            cells: [writtenDay(on, language), hamlet, number(count)],
          }))}
        />
      )}
      {attempts.length > 0 && (
        <RowsTable
          id="attempts"
          title={t('rows.attempts')}
          heads={['rows.day', 'rows.scenario', 'rows.count']}
          rows={attempts.map(({ day: on, scenario, attempts: count }) => ({
            key: `${on} ${scenario}`,
            cells: [writtenDay(on, language), scenario, number(count)],
          }))}
        />
      )}
    </>
  )
}
