import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { writtenDay } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { PastChange } from './past-changes.ts'

type Props = { past: readonly PastChange[]; mayUndo: boolean }

/** What was done before, each with its resolution. */
export function PastChanges({ past, mayUndo }: Props) {
  const { t } = useTranslation('changes')
  const language = useLanguage()
  return (
    <section aria-labelledby="past">
      <h2 id="past">{t('past.title')}</h2>
      {past.length === 0 && <p>{t('past.none')}</p>}
      <ul className="plain-rows">
        {past.map(({ on, unitId, what, from, to, source }, place) => (
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
            {mayUndo && what !== 'renamed' && <UndoForm unitId={unitId} on={on} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Takes back what was written by mistake. */
function UndoForm({ unitId, on }: { unitId: string; on: string }) {
  const { t } = useTranslation('changes')
  return (
    <details className="row-more">
      <summary>{t('undo.open')}</summary>
      <p>{t('undo.what')}</p>
      <form method="post">
        <input type="hidden" name="unit" value={unitId} />
        <input type="hidden" name="on" value={on} />
        <Button name="intent" value="undo-change" look="danger">
          {t('undo.do')}
        </Button>
      </form>
    </details>
  )
}
