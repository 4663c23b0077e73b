import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import type { ShownRecheck } from './shown-recheck.ts'
import { useWords } from './use-words.tsx'

type Props = Pick<ShownRecheck, 'period' | 'periods' | 'days'>

/** Which period is looked at: a question, so its answer is in the address. */
export function PeriodForm({ period, periods, days }: Props) {
  const { t } = useTranslation('recheck')
  const words = useWords()
  const from = writtenDay(days.dataFrom, words.language)
  const to = writtenDay(days.dataTo, words.language)
  return (
    <form method="get" className="recheck-period">
      <label htmlFor="ky">{t('period.label')}</label>
      <div className="recheck-period-line">
        <select className="input" id="ky" name="ky" defaultValue={period}>
          {periods.map((key) => (
            <option key={key} value={key}>
              {words.period(key)}
            </option>
          ))}
        </select>
        <Button look="secondary">{t('period.show')}</Button>
      </div>
      <p className="soft">{t('period.days', { from, to })}</p>
    </form>
  )
}
