import { useTranslation } from 'react-i18next'
import { valueOf } from '../stage/source-value.ts'
import { castingOf } from '../stage/stage.ts'
import { useStage } from './stage-context.tsx'

/** The thin line at the top of a phone: the clock of the imitation, and whether it has signal. */
export function StatusBar() {
  const { t } = useTranslation('sandbox')
  const { stage, scenario, world } = useStage()
  const hasSignal = !Object.entries(world.faults).some(
    ([fault, state]) => state === 'met' && scenario.faults[fault]?.kind === 'no-signal',
  )
  return (
    <p className="sim-status">
      <span>
        <span className="unseen">{t('clock')} </span>
        {valueOf(castingOf(stage), scenario, world, 'clock.time')}
      </span>
      {!hasSignal && <span className="sim-no-signal">{t('no-signal')}</span>}
      <svg className="sim-signal" viewBox="0 0 46 14" aria-hidden="true">
        {hasSignal && <path d="M1 10h3v4H1zM6 7h3v7H6zM11 4h3v10h-3zM16 1h3v13h-3z" />}
        <path d="M25 2h16v3h3v5h-3v3H25zM27 4v7h10V4z" fillRule="evenodd" />
      </svg>
    </p>
  )
}
