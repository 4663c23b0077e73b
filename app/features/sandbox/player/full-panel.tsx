import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { practicePath } from '../scenario/mode-address.ts'
import { screenHeadingId } from '../phone/screen-heading.ts'
import { SpeakButton } from '../phone/speak-button.tsx'
import { useStage } from '../phone/stage-context.tsx'

/** A record can only be so long: before it is full, the learner is asked to start anew. */
export function FullPanel() {
  const { t } = useTranslation('sandbox')
  const { scenario, world } = useStage()
  return (
    <div className="outcome-panel">
      <h2 id={screenHeadingId} tabIndex={-1}>
        {t('full.title')}
      </h2>
      <p>{t('full.text')}</p>
      <SpeakButton words={[t('full.title'), t('full.text')]} />
      <ButtonLink to={practicePath(scenario.id, world.mode)} look="primary">
        {t('full.again')}
      </ButtonLink>
    </div>
  )
}
