import type { BlockOf } from '../scenario/block.ts'
import { useStage } from './stage-context.tsx'
import { Unbroken } from './unbroken.tsx'

type Props = { table: BlockOf<'table'>; textKey: string }

export function TableView({ table, textKey }: Props) {
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
