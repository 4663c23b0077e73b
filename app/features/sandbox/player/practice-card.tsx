import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { useStage } from '../phone/stage-context.tsx'

/** Whose papers are used here: everything that has to be typed stands on it. */
export function PracticeCard() {
  const { t } = useTranslation('sandbox')
  const { stage } = useStage()
  const { persona } = stage.compiled
  const rows = [
    ['citizen-id', persona.citizenId],
    ['phone', persona.phone],
    ['password', persona.password],
    ['passcode', persona.passcode],
    ['birth-date', persona.birthDate],
    ['address', persona.address],
  ] as const
  return (
    <details className="practice-card">
      <summary>
        <Icon name="identity" />
        <span>{t('card.title')}</span>
      </summary>
      <p>{t('card.note', { name: persona.name })}</p>
      <dl>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`card.${key}`)}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
