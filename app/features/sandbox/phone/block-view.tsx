import { useTranslation } from 'react-i18next'
import type { Block } from '../scenario/block.ts'
import { ButtonView } from './button-view.tsx'
import { CaptchaView } from './captcha-view.tsx'
import { CheckView, ChoiceView } from './choice-view.tsx'
import { FieldView } from './field-view.tsx'
import { InboxView } from './inbox-view.tsx'
import { QrPicture } from './qr-picture.tsx'
import { SpeakButton } from './speak-button.tsx'
import { SwitchView } from './switch-view.tsx'
import { useStage } from './stage-context.tsx'
import { TableView } from './table-view.tsx'
import { Unbroken } from './unbroken.tsx'
import { screenIdOf } from '../engine/world.ts'

export function BlockView({ block }: { block: Block }) {
  const { world } = useStage()
  const textKey = `screens.${screenIdOf(world)}.${block.id}`
  switch (block.block) {
    case 'field':
      return <FieldView field={block} />
    case 'choice':
      return <ChoiceView choice={block} />
    case 'check':
      return <CheckView check={block} />
    case 'button':
      return <ButtonView button={block} textKey={textKey} />
    case 'switch':
      return <SwitchView toggle={block} textKey={textKey} />
    default:
      return <ShownBlock block={block} textKey={textKey} />
  }
}

type Shown = Exclude<Block, { block: 'field' | 'choice' | 'check' | 'button' | 'switch' }>
type Props<Of extends Shown = Shown> = { block: Of; textKey: string }

/** What is only looked at. */
function ShownBlock({ block, textKey }: Props) {
  const { text } = useStage()
  switch (block.block) {
    case 'heading':
      return <h3 className="sim-heading">{text(textKey)}</h3>
    case 'table':
      return <TableView table={block} textKey={textKey} />
    case 'qr':
      return <QrPicture qr={block.qr} label={text(textKey)} isFaded={block.isFaded} />
    case 'inbox':
      return <InboxView />
    case 'captcha':
      return <CaptchaView captcha={block} textKey={textKey} />
    case 'picture':
      return (
        <img
          className="sim-picture"
          src={`/drawings/${block.drawing}.svg`}
          alt={text(textKey)}
          width={320}
          height={200}
        />
      )
    default:
      return <Words kind={block.block} text={text(textKey)} />
  }
}

type WordsKind = Exclude<
  Shown['block'],
  'heading' | 'table' | 'qr' | 'inbox' | 'captcha' | 'picture'
>

function Words({ kind, text }: { kind: WordsKind; text: string }) {
  const { t } = useTranslation('sandbox')
  const { isStill } = useStage()
  return (
    <>
      <p className={`sim-${kind}`}>
        {(kind === 'said' || kind === 'mine') && (
          <span className="unseen">{t(`speaker.${kind}`)} </span>
        )}
        <Unbroken text={text} />
      </p>
      {kind === 'spoken' && !isStill && (
        <SpeakButton words={[text]} label={t('listen-caller')} />
      )}
    </>
  )
}
