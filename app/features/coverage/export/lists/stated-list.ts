import type { Sheet, SheetCell, SheetColumn } from '../../workbook/workbook.ts'
import { titled } from '../columns.ts'

/** What officials state and may take away as a file, to change and to give back. */
export const statedLists = ['mau-so', 'chi-tieu', 'so-chinh-thuc'] as const
export type StatedListName = (typeof statedLists)[number]

/** Of the catalogue `exports`. */
export type ListWords = (key: string) => string

type Wanted = {
  name: string
  columns: Readonly<Record<string, SheetColumn['kind']>>
  rows: readonly (readonly SheetCell[])[]
}

/** A list whose titles carry the keys by which its columns are known when it is read back. */
export function statedList({ name, columns, rows }: Wanted, t: ListWords): Sheet {
  return {
    name: t(`exports:lists.${name}`),
    columns: Object.entries(columns).map(([key, kind]) => ({
      ...{ kind, width: kind === 'text' ? 30 : 14 },
      title: titled(t(`exports:columns.${key}`), key),
    })),
    rows,
  }
}
