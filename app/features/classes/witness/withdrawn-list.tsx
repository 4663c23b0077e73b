import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownWitness } from './shown-witness.ts'

/** Who took back what, when and why. */
export function WithdrawnList({ withdrawn }: Pick<ShownWitness, 'withdrawn'>) {
  const { t } = useTranslation('live')
  const language = useLanguage()
  if (withdrawn.length === 0) return null
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t('withdraw.list')}</h2>
      <ul className="plain-rows">
        {withdrawn.map(({ id, name, what, kind, at, by, reason }) => (
          <li key={id}>
            <p className="row-title">{name ?? t('wall.nameless')}</p>
            <p>{[what, t(`withdraw.kinds.${kind}`)].join(' · ')}</p>
            <p className="soft">
              {by ? t('withdraw.by', { name: by }) : t('withdraw.by-erased')}
              {' · '}
              <time dateTime={at}>{writtenMoment(at, language)}</time>
              {reason && ` · ${t(`withdraw.reasons.${reason}`)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
