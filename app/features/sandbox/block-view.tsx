import { AskButton } from './ask-button.tsx'
import { CheckView, ChoiceView } from './choice-view.tsx'
import { FieldView } from './field-view.tsx'
import { InboxView } from './inbox-view.tsx'
import { QrPicture } from './qr-picture.tsx'
import type { Block, BlockOf } from './block.ts'
import { useStage } from './stage-context.tsx'
import { Unbroken } from './unbroken.tsx'
import { screenIdOf } from './world.ts'

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
    default:
      return <ShownBlock block={block} textKey={textKey} />
  }
}

type Shown = Exclude<Block, { block: 'field' | 'choice' | 'check' | 'button' }>

/** What is only looked at. */
function ShownBlock({ block, textKey }: { block: Shown; textKey: string }) {
  const { text } = useStage()
  switch (block.block) {
    case 'heading':
      return <h3 className="sim-heading">{text(textKey)}</h3>
    case 'table':
      return <TableView table={block} textKey={textKey} />
    case 'qr':
      return <QrPicture label={text(textKey)} isFaded={block.isFaded} />
    case 'inbox':
      return <InboxView />
    default:
      return (
        <p className={`sim-${block.block}`}>
          <Unbroken text={text(textKey)} />
        </p>
      )
  }
}

type ButtonProps = { button: BlockOf<'button'>; textKey: string }

function ButtonView({ button, textKey }: ButtonProps) {
  const { text, maybeText } = useStage()
  const address = maybeText(`${textKey}.address`)
  const detail = maybeText(`${textKey}.detail`)
  const badge = maybeText(`${textKey}.badge`)
  return (
    <AskButton
      action={{ do: 'press', control: button.id }}
      className={`sim-button sim-${button.look}`}
    >
      {badge && <span className="sim-badge">{badge}</span>}
      {address && <span className="sim-address-line">{address}</span>}
      <span className="sim-button-label">{text(textKey)}</span>
      {detail && <span className="sim-detail">{detail}</span>}
    </AskButton>
  )
}

function TableView({ table, textKey }: { table: BlockOf<'table'>; textKey: string }) {
  const { text, maybeText } = useStage()
  const caption = maybeText(textKey)
  return (
    <table className="sim-table">
      {caption && <caption>{caption}</caption>}
      <tbody>
        {table.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{text(`${textKey}.${row}.name`)}</th>
            <td>
              <Unbroken text={text(`${textKey}.${row}.value`)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
