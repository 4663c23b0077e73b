import { useTranslation } from 'react-i18next'
import {
  replayWords,
  type ReplayStep,
  type ScenarioTexts,
  type Stage,
} from '#app/features/sandbox/sandbox.ts'

/** What was done at a step, as a sentence. */
export function useStepWords(stage: Stage, texts: ScenarioTexts) {
  const { t } = useTranslation('replay')
  return (step: ReplayStep): string => {
    const { key, label, verdict } = replayWords(stage, texts, step)
    const what = verdict === undefined ? '' : t([`verdict.${verdict}`, 'verdict.other'])
    return t(`step.${key}`, { label, what })
  }
}
