import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { Guidance } from '../search/guidance.ts'
import { usePress, useStage } from '../phone/stage-context.tsx'
import { stepTitles } from '../words/step-titles.ts'
import type { World } from '../engine/world.ts'

type Props = { past: readonly World[]; guidance: Guidance | undefined }

/** What is done, where one is, and what comes; a check shows nothing of what comes. */
export function StepsList({ past, guidance }: Props) {
  const { t } = useTranslation('sandbox')
  const setting = useStage()
  const { done, now, next } = stepTitles(setting, past, guidance?.way ?? [])
  const canRedo = setting.world.mode !== 'exam'
  return (
    <details className="play-paper play-steps">
      <summary>
        <Icon name="check" />
        <span>
          {t('steps.title')}
          {guidance && ` – ${t('steps-left', { count: guidance.left })}`}
        </span>
      </summary>
      <ol>
        {done.map(({ title, undo }) => (
          <li key={undo} className="is-done">
            <Icon name="check" />
            <span>
              {title} <span className="unseen">{t('steps.done')}</span>
            </span>
            {canRedo && <RedoButton undo={undo} title={title} />}
          </li>
        ))}
        <li aria-current="step">
          <Icon name="hand" />
          <span>
            {now} <span className="play-now">{t('steps.now')}</span>
          </span>
        </li>
        {next.map((title, index) => (
          <li key={index} className="is-next-step">
            <Icon name="circle" />
            <span>
              {title} <span className="unseen">{t('steps.next')}</span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function RedoButton({ undo, title }: { undo: number; title: string }) {
  const { t } = useTranslation('sandbox')
  return (
    <button className="help-button" {...usePress(`u.${undo}`)}>
      {t('steps.redo')} <span className="unseen">{title}</span>
    </button>
  )
}
