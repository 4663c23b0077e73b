import { useId } from 'react'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { ColumnKind } from '../../../workbook/workbook.ts'
import type { DocumentTable, TableCell, TableColumn } from '../content/report-document.ts'
import { inCell } from '../content/written.ts'

const looks: Record<ColumnKind, string> = {
  text: 'paper-words',
  count: 'paper-number',
  share: 'paper-number',
  day: 'paper-middle',
}

const lookOf = ({ kind, isPlace }: TableColumn): string =>
  isPlace ? 'paper-middle' : looks[kind]

/** On a narrow screen it is scrolled by itself; on paper its head stands on every page. */
export function PaperTable({ table }: { table: DocumentTable }) {
  const id = useId()
  const { name, columns, rows, totals } = table
  return (
    <ScrollRegion labelledBy={id}>
      <table className="paper-table">
        <caption id={id}>{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <Row key={place} cells={cells} columns={columns} />
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <Row cells={totals} columns={columns} />
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  )
}

type RowProps = { cells: readonly TableCell[]; columns: readonly TableColumn[] }

function Row({ cells, columns }: RowProps) {
  return (
    <tr>
      {columns.map((column, place) => (
        <td key={column.title} className={lookOf(column)}>
          {inCell(cells[place] ?? null, column)}
        </td>
      ))}
    </tr>
  )
}
