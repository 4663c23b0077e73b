import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import type { Span } from './span.ts'

/** Asks the same page about other days. */
export function SpanForm({ from, to }: Span) {
  const { t } = useTranslation('opened')
  return (
    <form method="get" className="span-form unprinted">
      <div className="field">
        <label htmlFor="tu">{t('span.from')}</label>
        <input
          className="input"
          type="date"
          id="tu"
          name="tu"
          defaultValue={from}
          max={to}
        />
      </div>
      <div className="field">
        <label htmlFor="den">{t('span.to')}</label>
        <input className="input" type="date" id="den" name="den" defaultValue={to} />
      </div>
      <Button look="secondary">{t('span.show')}</Button>
    </form>
  )
}
