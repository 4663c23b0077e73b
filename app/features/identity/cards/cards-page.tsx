import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import type { CardWord, WithoutCard } from './card.ts'
import { PrintedCard, type DrawnCard } from './printed-card.tsx'

export type CardsPageProps = {
  unit: string
  /** Where the page belongs: the unit, or the class whose cards these are. */
  back: { to: string; name?: string }
  cards: readonly DrawnCard[]
  without: readonly WithoutCard[]
  done: CardWord | undefined
  /** The cards of one person only. */
  isOnePerson: boolean
}

/** The cards of a hamlet, eight on a sheet of A4, and who has none yet. */
export function CardsPage(props: CardsPageProps) {
  const { t } = useTranslation('join')
  const { unit, back, cards, without, done, isOnePerson } = props
  const isEmpty = cards.length + without.length === 0
  return (
    <>
      <div className="unprinted column">
        <Way steps={[{ to: back.to, name: back.name ?? t('cards.back') }]} />
        <h1>{t('cards.title', { unit })}</h1>
        {done && (
          <Notice tone="good">
            <p role="status">{t(`cards.done.${done}`)}</p>
          </Notice>
        )}
        {isEmpty && <p>{t('cards.empty')}</p>}
        {without.length > 0 && <Without without={without} />}
        {cards.length > 0 && (
          <>
            <p>{t('cards.have', { count: cards.length })}</p>
            <p className="needs-script">
              <Button type="button" icon="print" data-print="">
                {t('cards.print')}
              </Button>
            </p>
            <p>{t('cards.how')}</p>
          </>
        )}
        {isOnePerson && (
          <p>
            <a href="?">{t('cards.all')}</a>
          </p>
        )}
      </div>
      <ul className="card-sheet">
        {cards.map((card) => (
          <PrintedCard key={card.personId} card={card} />
        ))}
      </ul>
    </>
  )
}

function Without({ without }: { without: readonly WithoutCard[] }) {
  const { t } = useTranslation('join')
  return (
    <section aria-labelledby="without">
      <h2 id="without">{t('cards.without', { count: without.length })}</h2>
      <form method="post">
        <input type="hidden" name="intent" value="give" />
        <Button icon="identity">{t('cards.give', { count: without.length })}</Button>
      </form>
      <details className="row-more">
        <summary>{t('cards.who')}</summary>
        <ul>
          {without.map(({ personId, name, tell }) => (
            <li key={personId}>{tell === undefined ? name : `${name} (${tell})`}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
