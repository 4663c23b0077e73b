import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Judgement } from '../judging/judgement.ts'
import { practicePath } from '../scenario/mode-address.ts'
import type { Mode } from '../scenario/guard.ts'
import { newestRule } from '../judging/outcome-rules.ts'
import { screenHeadingId } from '../phone/screen-heading.ts'
import { SpeakButton } from '../phone/speak-button.tsx'
import { useStage } from '../phone/stage-context.tsx'

type Props = {
  judgement: Judgement
  lesson: string | undefined
  /** Where the result is: with the server, or still on this device. */
  kept: 'sent' | 'waiting' | 'none'
}

const nextMode: Record<Mode, Mode> = { guided: 'practice', practice: 'exam', exam: 'exam' }

/** How it went, what counts of it, and what to do next. */
export function OutcomePanel({ judgement, lesson, kept }: Props) {
  const { t } = useTranslation('sandbox')
  const { text, world, scenario } = useStage()
  const isGood = judgement.outcome === 'passed' || judgement.outcome === 'finished'
  const next = isGood ? nextMode[world.mode] : world.mode
  const title = t(headingOf(judgement, world.mode))
  const words = [
    ...(isGood ? [text('done')] : []),
    t(`outcome.${reasonOf(judgement, world.mode)}`),
  ]
  return (
    <div className="outcome-panel">
      <h2 id={screenHeadingId} tabIndex={-1}>
        {title}
      </h2>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <SpeakButton words={[title, ...words]} />
      <ul className="outcome-facts">
        <li>
          {t('outcome.seconds', { count: Math.max(1, Math.round(judgement.seconds / 60)) })}
        </li>
        {showsErrors(judgement, world.mode) && (
          <li>{t('outcome.errors', { count: judgement.fieldErrors })}</li>
        )}
        <FaultsOver />
        {world.mode !== 'exam' && <li>{t(`outcome.hint-${judgement.maxHint}`)}</li>}
      </ul>
      {kept !== 'none' && <p role="status">{t(`kept.${kept}`)}</p>}
      <div className="outcome-ways">
        <ButtonLink to={practicePath(scenario.id, next)} look="primary">
          {t(next === world.mode ? 'again' : `go-on.${next}`)}
        </ButtonLink>
        <ButtonLink to="/toi" look="secondary">
          {t('see-mine')}
        </ButtonLink>
        {lesson && <LocalLink to={`/bai-hoc/${lesson}`}>{t('back-to-lesson')}</LocalLink>}
      </div>
    </div>
  )
}

/** What went wrong on the way through nobody's fault, and was got over. */
function FaultsOver() {
  const { t } = useTranslation('sandbox')
  const { scenario, world } = useStage()
  return Object.entries(world.faults).map(([id, state]) => {
    const kind = state === 'recovered' ? scenario.faults[id]?.kind : undefined
    return kind === undefined ? null : <li key={id}>{t(`fault-over.${kind}`)}</li>
  })
}

/** In practice many wrong entries are the point of it, not a figure to be faced with. */
function showsErrors({ fieldErrors }: Judgement, mode: Mode): boolean {
  return mode === 'exam' || fieldErrors <= newestRule.maxFieldErrors
}

function headingOf({ outcome }: Judgement, mode: Mode): string {
  if (outcome === 'passed') return 'outcome.title-passed'
  if (outcome === 'finished')
    return mode === 'exam' ? 'outcome.title-nearly' : 'outcome.title-done'
  return 'outcome.title-not-yet'
}

function reasonOf({ outcome }: Judgement, mode: Mode): string {
  if (outcome === 'finished') return `finished-${mode}`
  return outcome
}
