import { useTranslation } from 'react-i18next'
import {
  findText,
  type ReplayStep,
  type ScenarioTexts,
  type Stage,
} from '#app/features/sandbox/sandbox.ts'
import { Icon } from '#app/ui/icon.tsx'

type Props = {
  stage: Stage
  texts: ScenarioTexts
  step: ReplayStep
  /** Whether a trap is explained, or only named. */
  isInFull?: boolean
}

/** What happened at a step without being asked for: traps and faults. */
export function Happenings({ stage, texts, step, isInFull = false }: Props) {
  const { t } = useTranslation('replay')
  const { traps, faultsMet, faultsRecovered, world } = step
  const { faults } = stage.compiled.scenario
  if (traps.length + faultsMet.length + faultsRecovered.length === 0) return null
  const textOf = (key: string) => findText(stage, texts, world, key) ?? ''
  const kindOf = (fault: string) => t(`fault.${faults[fault]?.kind ?? 'advert'}`)
  return (
    <ul className="replay-happenings">
      {traps.map((trap) => (
        <li key={trap}>
          <Icon name="warning" />
          <span>
            <strong>{t('trap', { what: textOf(`traps.${trap}.title`) })}</strong>{' '}
            {isInFull && textOf(`traps.${trap}.text`)}
          </span>
        </li>
      ))}
      {faultsMet.map((fault) => (
        <li key={fault}>
          <Icon name="info" />
          <span>{t('fault-met', { what: kindOf(fault) })}</span>
        </li>
      ))}
      {faultsRecovered.map((fault) => (
        <li key={fault}>
          <Icon name="check" />
          <span>{t('fault-recovered', { what: kindOf(fault) })}</span>
        </li>
      ))}
    </ul>
  )
}
