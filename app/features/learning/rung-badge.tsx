import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { rungs, type Rung } from './mastery.ts'

/** How far somebody is, in words; the filled steps only repeat it. */
export function RungBadge({ rung }: { rung: Rung }) {
  const { t } = useTranslation('account')
  const height = rungs.indexOf(rung) + 1
  return (
    <p className={`rung rung-${rung}`}>
      {rung !== 'reached' && rung !== 'practised' && <Icon name="check" />}
      <span>{t(`rungs.${rung}.name`)}</span>
      <svg className="rung-steps" viewBox="0 0 58 20" aria-hidden="true">
        {rungs.map((each, index) => (
          <rect
            key={each}
            className={index < height ? 'rung-step rung-step-done' : 'rung-step'}
            x={index * 12}
            y={12 - index * 3}
            width="9"
            height={8 + index * 3}
            rx="2"
          />
        ))}
      </svg>
    </p>
  )
}
