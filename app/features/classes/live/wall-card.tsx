import { memo, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { SpanWords } from './span-words.tsx'
import type { Standing, WallCard } from './wall.ts'

type Props = {
  card: WallCard
  now: number
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined
}

const icons: Record<Standing, IconName> = {
  ...{ stuck: 'warning', helped: 'person', practising: 'hand', done: 'check' },
  ...{ elsewhere: 'book', silent: 'moon', unheard: 'circle' },
}

/** Somebody in the class: how they are doing, where they are, and what the trainer can do. */
export const WallCardView = memo(function WallCardView({ card, now, onSubmit }: Props) {
  const { t } = useTranslation('live')
  const { person, standing, since, reasons } = card
  return (
    <li className={`wall-card wall-${standing}`} id={`p-${person}`}>
      <h3>{card.name ?? t('wall.nameless')}</h3>
      <p className="wall-standing">
        <Icon name={icons[standing]} />
        <span>
          {reasons.length > 0
            ? reasons.map((reason) => t(`reasons.${reason}`)).join(' · ')
            : t(`standings.${standing}`)}
          {since !== undefined && (
            <span className="wall-since">
              {' · '}
              <SpanWords since={since} now={now} />
            </span>
          )}
        </span>
      </p>
      <Where card={card} />
      {standing === 'stuck' && (
        <CardForm card={card} intent="helped" onSubmit={onSubmit}>
          <Button look="secondary" icon="person">
            {t('wall.helped')}
          </Button>
        </CardForm>
      )}
      <PassLine card={card} onSubmit={onSubmit} />
    </li>
  )
})

function Where({ card: { what, where, mode, tries, hint } }: Pick<Props, 'card'>) {
  const { t } = useTranslation('live')
  if (what === undefined || mode === undefined) return null
  const marks = [
    t(`modes.${mode}`),
    ...(tries > 0 ? [t('wall.tries', { count: tries })] : []),
    ...(hint > 0 ? [t(`hints.${String(hint)}`)] : []),
  ]
  return (
    <p className="wall-where">
      {where !== undefined && <strong>{where}</strong>}
      <span>{[what, ...marks].join(' · ')}</span>
    </p>
  )
}

/** A pass that a trainer saw from beginning to end is worth more: asked once more before it counts. */
function PassLine({ card, onSubmit }: Pick<Props, 'card' | 'onSubmit'>) {
  const { t } = useTranslation('live')
  const { pass, name } = card
  if (!pass) return null
  if (pass.isWitnessed) {
    return (
      <p className="wall-pass">
        <Icon name="check" />
        <span>{t('witness.done')}</span>
      </p>
    )
  }
  return (
    <details className="wall-witness">
      <summary>
        <Icon name="check" />
        <span>{t('wall.passed')}</span>
      </summary>
      <CardForm card={card} intent="witness" onSubmit={onSubmit}>
        <p>{t('witness.sure', { name: name ?? t('wall.nameless') })}</p>
        <input type="hidden" name="attempt" value={pass.attempt} />
        <Button>{t('witness.do')}</Button>
      </CardForm>
    </details>
  )
}

type FormProps = Pick<Props, 'card' | 'onSubmit'> & {
  intent: 'helped' | 'witness'
  children: React.ReactNode
}

function CardForm({ card, intent, onSubmit, children }: FormProps) {
  return (
    <form method="post" onSubmit={onSubmit}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="person" value={card.person} />
      {children}
    </form>
  )
}
