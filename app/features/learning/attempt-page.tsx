import { useTranslation } from 'react-i18next'
import { practicePath, replaySteps } from '#app/features/sandbox/sandbox.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ReplayView } from './replay-view.tsx'
import { outcomeKey, type PlayedAgain, type ShownAttempt } from './shown-attempt.ts'
import { writtenMinutes, writtenMoment } from '#app/platform/written-time.ts'

type Props = {
  attempt: ShownAttempt & { isOlder: boolean }
  /** What was to be done, in words. */
  title: string
  /** Absent where the imitation of today cannot play it any more. */
  played: PlayedAgain | undefined
  /** Which step to look at, from 1. */
  step: number
}

/** An attempt watched again, step by step, as links between pages. */
export function AttemptPage({ attempt, title, played, step }: Props) {
  const { t } = useTranslation('replay')
  const replay =
    played && replaySteps(played.stage.compiled.scenario, attempt.mode, played.trace)
  return (
    <div className="replay">
      <h1>{t('title', { title })}</h1>
      <Summary attempt={attempt} />
      {(attempt.isOlder || !replay) && (
        <Notice>
          <p>{t(replay ? 'older' : 'cannot-be-shown')}</p>
        </Notice>
      )}
      {replay && (
        <ReplayView
          {...played}
          replay={replay}
          step={step}
          path={`/toi/luot/${attempt.id}`}
          outcome={t(outcomeKey(attempt))}
        />
      )}
      <div className="actions">
        {played && (
          <ButtonLink to={practicePath(attempt.scenario, attempt.mode)} icon="hand">
            {t('again')}
          </ButtonLink>
        )}
        <ButtonLink to="/toi#luot" look="quiet" icon="back">
          {t('back')}
        </ButtonLink>
      </div>
    </div>
  )
}

function Summary({ attempt }: Pick<Props, 'attempt'>) {
  const { t } = useTranslation('replay')
  const language = useLanguage()
  const { mode, finishedAt, seconds, fieldErrors, maxHint } = attempt
  return (
    <>
      <p className="lead">{t(outcomeKey(attempt))}</p>
      <ul className="replay-facts">
        <li>{t(`sandbox:mode.${mode}`)}</li>
        <li>{writtenMoment(finishedAt, language)}</li>
        <li>{t('took', { time: writtenMinutes(seconds) })}</li>
        <li>{t('wrong', { count: fieldErrors })}</li>
        {maxHint > 0 && <li>{t(`sandbox:outcome.hint-${maxHint}`)}</li>}
      </ul>
    </>
  )
}
