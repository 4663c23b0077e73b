import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import type { NamedUnit } from '../roles/shown-unit.ts'

/** Says that somebody lives in another hamlet from today on. */
export function MoveForm({ hamlets }: { hamlets: readonly NamedUnit[] }) {
  const { t } = useTranslation('residents')
  return (
    <details className="row-more">
      <summary>{t('move.open')}</summary>
      <p>{t('move.what')}</p>
      <form method="post">
        <div className="field">
          <label htmlFor="hamletId">{t('move.where')}</label>
          <select className="input" id="hamletId" name="hamletId">
            {hamlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Button name="intent" value="move" look="secondary">
          {t('move.do')}
        </Button>
      </form>
    </details>
  )
}
