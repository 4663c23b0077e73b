import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { practicePath } from '../scenario/mode-address.ts'
import { modes } from '../scenario/mode.ts'
import { SpeakButton } from '../phone/speak-button.tsx'
import { useStage } from '../phone/stage-context.tsx'

type Props = { isBegun: boolean; lesson: string | undefined }

/** What is to be done, in which way, and with whose papers. */
export function Brief({ isBegun, lesson }: Props) {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  return (
    <>
      <h1>{text('title')}</h1>
      <nav className="play-modes" aria-label={t('modes')}>
        {modes.map((mode) => (
          <LocalLink
            key={mode}
            to={practicePath(scenario.id, mode)}
            aria-current={mode === world.mode ? 'page' : undefined}
          >
            {t(`mode.${mode}`)}
          </LocalLink>
        ))}
      </nav>

      <details className="play-paper" open={!isBegun && world.mode !== 'guided'}>
        <summary>
          <Icon name="info" />
          <span>{t('mission')}</span>
        </summary>
        <p>{text('mission')}</p>
        <p>{t(`mode-note.${world.mode}`)}</p>
        <SpeakButton words={[text('mission'), t(`mode-note.${world.mode}`)]} />
        {lesson !== undefined && (
          <p>
            <LocalLink to={`/bai-hoc/${lesson}`}>{t('leave')}</LocalLink>
          </p>
        )}
      </details>
    </>
  )
}
