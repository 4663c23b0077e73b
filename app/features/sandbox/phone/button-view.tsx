import { Icon, type IconName } from '#app/ui/icon.tsx'
import { AskButton } from './ask-button.tsx'
import type { BlockOf } from '../scenario/block.ts'
import { QrPicture } from './qr-picture.tsx'
import { useStage } from './stage-context.tsx'

type Props = { button: BlockOf<'button'>; textKey: string }
type Look = BlockOf<'button'>['look']

export function ButtonView({ button, textKey }: Props) {
  const { text, maybeText } = useStage()
  const address = maybeText(`${textKey}.address`)
  const detail = maybeText(`${textKey}.detail`)
  const badge = maybeText(`${textKey}.badge`)
  const label = text(textKey)
  return (
    <AskButton
      action={{ do: 'press', control: button.id }}
      className={`sim-button sim-${button.look === 'qr' ? 'qr-button' : button.look}`}
    >
      {button.look === 'qr' && <QrPicture qr={button.qr} label={undefined} />}
      <ButtonSign look={button.look} label={label} />
      <span className="sim-button-words">
        {badge && <span className="sim-badge">{badge}</span>}
        {address && <span className="sim-address-line">{address}</span>}
        <span className="sim-button-label">{label}</span>
        {detail && <span className="sim-detail">{detail}</span>}
      </span>
      {button.look === 'row' && <Icon name="chevron" className="sim-chevron" />}
    </AskButton>
  )
}

/** What stands before the words: an app's or a person's letter, or a telephone's receiver. */
function ButtonSign({ look, label }: { look: Look; label: string }) {
  const { scenario, world } = useStage()
  if (look === 'app' || look === 'contact') {
    const [letter = ''] = label.replace(/[^\p{L}\p{N}]/gu, '')
    return (
      <span className="sim-letter" aria-hidden="true">
        {letter.toUpperCase()}
      </span>
    )
  }
  if (scenario.apps[world.front]?.kind !== 'calls') return null
  const icon: IconName | undefined =
    look === 'primary' ? 'call' : look === 'danger' ? 'hang-up' : undefined
  return icon === undefined ? null : <Icon name={icon} />
}
