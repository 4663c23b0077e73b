import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { shownNumber, type ShownCard } from './card.ts'

export type DrawnCard = Omit<ShownCard, 'token'> & { qr: { size: number; path: string } }

/** One card of the sheet. On the screen it can be made again; on paper it is only a card. */
export function PrintedCard({ card }: { card: DrawnCard }) {
  const { t } = useTranslation('join')
  const { name, tell, hamlet, number, qr } = card
  return (
    <li className="learner-card">
      <svg
        className="learner-card-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        aria-hidden="true"
      >
        <rect className="qr-paper" width={qr.size} height={qr.size} />
        <path className="qr-ink" d={qr.path} />
      </svg>
      <div className="learner-card-words">
        <p className="learner-card-name">{name}</p>
        <p className="learner-card-place">
          {hamlet}
          {tell !== undefined && ` · ${tell}`}
        </p>
        <p className="learner-card-hint">
          <Icon name="camera" />
          <span>{t('cards.hint')}</span>
        </p>
        <p className="learner-card-number">
          {t('cards.number')} <strong translate="no">{shownNumber(number)}</strong>
        </p>
      </div>
      <CardTools card={card} />
    </li>
  )
}

function CardTools({ card: { personId, name, hasSecret } }: { card: DrawnCard }) {
  const { t } = useTranslation('join')
  return (
    <details className="row-more unprinted learner-card-tools">
      <summary>{t('cards.more', { name })}</summary>
      <form method="post">
        <input type="hidden" name="intent" value="reissue" />
        <input type="hidden" name="person" value={personId} />
        <p>{t('cards.reissue.what')}</p>
        <Button look="secondary">{t('cards.reissue.do')}</Button>
      </form>
      {hasSecret && (
        <form method="post">
          <input type="hidden" name="intent" value="forget" />
          <input type="hidden" name="person" value={personId} />
          <p>{t('cards.forget.what')}</p>
          <Button look="secondary">{t('cards.forget.do')}</Button>
        </form>
      )}
    </details>
  )
}
