import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { PastChange } from './past-changes.ts'

/** What was done before, each with its resolution. */
export function PastChanges({ past }: { past: readonly PastChange[] }) {
  const { t } = useTranslation('changes')
  const language = useLanguage()
  return (
    <section aria-labelledby="past">
      <h2 id="past">{t('past.title')}</h2>
      {past.length === 0 && <p>{t('past.none')}</p>}
      <ul className="plain-rows">
        {past.map(({ on, what, from, to, source }, place) => (
          // Two changes of a day may read alike.
          <li key={place}>
            <p className="row-title">
              {t(`past.${what}`, { from: from.join(', '), to: to.join(', ') })}
            </p>
            <p className="soft">
              {source
                ? t('past.when', { day: writtenDay(on, language), source })
                : t('past.when-only', { day: writtenDay(on, language) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
