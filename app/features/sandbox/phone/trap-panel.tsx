import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { AskButton } from './ask-button.tsx'
import { screenHeadingId } from './screen-heading.ts'
import { SpeakButton } from './speak-button.tsx'
import { useStage } from './stage-context.tsx'
import { Unbroken } from './unbroken.tsx'

/** What would have happened, told without shame, and the way back. */
export function TrapPanel({ trap }: { trap: string }) {
  const { t } = useTranslation('sandbox')
  const { scenario, text, world } = useStage()
  const title = text(`traps.${trap}.title`)
  const words = text(`traps.${trap}.text`)
  const comfort = t(scenario.traps[trap]?.isUnsafe === true ? 'trap.many' : 'trap.slip')
  return (
    <div className="trap-panel">
      <h2 id={screenHeadingId} tabIndex={-1}>
        {title}
      </h2>
      <Notice tone="warning">
        <p>
          <Unbroken text={words} />
        </p>
      </Notice>
      <p>{comfort}</p>
      <SpeakButton words={[title, words, comfort]} />
      {world.ended === undefined && (
        <AskButton action={{ do: 'dismiss' }} className="button button-primary">
          {t('trap.back')}
        </AskButton>
      )}
    </div>
  )
}
