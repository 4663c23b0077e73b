import { useTranslation } from 'react-i18next'
import type { Replay, ScenarioTexts, Stage } from '#app/features/sandbox/sandbox.ts'
import { WorldStill } from '#app/features/sandbox/sandbox-view.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Happenings } from './replay-happenings.tsx'
import { ReplayList } from './replay-list.tsx'
import { useStepWords } from './use-step-words.tsx'

type Props = {
  stage: Stage
  texts: ScenarioTexts
  replay: Replay
  step: number
  /** The page's Vietnamese path. */
  path: string
  /** How it ended, said where the last step has been seen. */
  outcome: string
}

/** One step of an attempt with its screen, the way to the others, and all of them in words. */
export function ReplayView({ stage, texts, replay, step, path, outcome }: Props) {
  const { t } = useTranslation('replay')
  const wordsOf = useStepWords(stage, texts)
  const { steps, end } = replay
  // After the last thing done comes how things stood then.
  const last = steps.length + 1
  const number = Math.min(Math.max(1, step), last)
  const shown = steps[number - 1]
  const words = shown ? wordsOf(shown) : outcome
  return (
    <div className="replay-columns">
      <section className="replay-now" aria-labelledby="buoc">
        <h2 id="buoc" tabIndex={-1}>
          <span className="step-count">{t('step-of', { number, last })}</span>
          <span className="replay-words">{words}</span>
        </h2>
        {shown && <Happenings stage={stage} texts={texts} step={shown} isInFull />}
        <nav className="replay-ways" aria-label={t('ways')}>
          {number > 1 && (
            <ButtonLink
              to={stepAddress(path, number - 1)}
              look="secondary"
              icon="back"
              data-arrow="ArrowLeft"
            >
              {t('before')}
            </ButtonLink>
          )}
          {number < last && (
            <ButtonLink
              to={stepAddress(path, number + 1)}
              icon="next"
              data-arrow="ArrowRight"
            >
              {t('after')}
            </ButtonLink>
          )}
        </nav>
        <WorldStill
          stage={stage}
          texts={texts}
          world={shown?.world ?? end}
          marked={shown?.marked}
        >
          {t('screen')}
        </WorldStill>
      </section>
      <ReplayList
        {...{ stage, texts, steps, number, outcome }}
        addressOf={(n) => stepAddress(path, n)}
      />
    </div>
  )
}

function stepAddress(path: string, step: number): string {
  return `${path}?buoc=${String(step)}#buoc`
}
