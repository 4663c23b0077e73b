import { useTranslation } from 'react-i18next'
import type { BlockOf } from '../scenario/block.ts'
import { valueOf } from '../stage/source-value.ts'
import { SpeakButton } from './speak-button.tsx'
import { castingOf } from '../stage/stage.ts'
import { useStage } from './stage-context.tsx'

type Props = { captcha: BlockOf<'captcha'>; textKey: string }

/** A code on a busy ground, yet within everybody's reach: read out digit by digit, and heard. */
export function CaptchaView({ captcha, textKey }: Props) {
  const { t } = useTranslation('sandbox')
  const { stage, scenario, world, text, isStill } = useStage()
  const code = valueOf(castingOf(stage), scenario, world, `code.${captcha.code}`)
  const spelled = code.split('').join(', ')
  return (
    <div className="sim-captcha-block">
      <p className="sim-label">{text(textKey)}</p>
      <p className="sim-captcha">
        <span aria-hidden="true">{code}</span>
        <span className="unseen">{spelled}</span>
      </p>
      {!isStill && <SpeakButton words={[spelled]} label={t('listen-code')} />}
    </div>
  )
}
