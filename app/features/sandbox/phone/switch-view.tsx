import { useTranslation } from 'react-i18next'
import { AskButton } from './ask-button.tsx'
import type { BlockOf } from '../scenario/block.ts'
import { useStage } from './stage-context.tsx'

type Props = { toggle: BlockOf<'switch'>; textKey: string }

/** A setting that is on or off. On is the second of its fact's two values, unless one says so. */
export function SwitchView({ toggle, textKey }: Props) {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text, maybeText } = useStage()
  const value = world.facts[toggle.fact]
  const values = scenario.facts[toggle.fact] ?? []
  const on = values.find((each) => each === true || each === 'on') ?? values[1]
  const isOn = value === on
  const detail = maybeText(`${textKey}.detail`)
  return (
    <AskButton
      action={{ do: 'press', control: toggle.id }}
      className="sim-toggle"
      isChecked={isOn}
    >
      <span className="sim-button-words">
        <span className="sim-button-label">{text(textKey)}</span>
        {detail && <span className="sim-detail">{detail}</span>}
      </span>
      <span className="sim-toggle-state" aria-hidden="true">
        {t(isOn ? 'on' : 'off')}
      </span>
      <span className="sim-toggle-knob" />
    </AskButton>
  )
}
