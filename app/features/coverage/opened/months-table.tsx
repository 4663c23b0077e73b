import { useTranslation } from 'react-i18next'
import { Shown } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { MonthLine } from './shown-opened.ts'

/** How the number came about, month by month. */
export function MonthsTable({ months }: { months: readonly MonthLine[] }) {
  const { t } = useTranslation('opened')
  const most = Math.max(
    1,
    ...months.map(({ number }) => (number.kind === 'count' ? number.count : 0)),
  )
  return (
    <section aria-labelledby="months">
      <h2 id="months">{t('months.title')}</h2>
      <ScrollRegion labelledBy="months">
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{t('months.month')}</th>
              <th scope="col">{t('months.at-end')}</th>
              <th scope="col">{t('months.new')}</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, number, isNew }) => (
              <tr key={month}>
                <th scope="row">
                  {month.split('-').reverse().map(Number).join('/')}
                  <NumberBar number={number} of={most} />
                </th>
                <td>
                  <Shown number={number} />
                </td>
                <td>{isNew.kind === 'unreported' ? '–' : <Shown number={isNew} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
