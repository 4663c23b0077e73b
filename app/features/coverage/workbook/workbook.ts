/** A share stands as a part of one (`0.125`) and is shown as 12,5 %; a day as `2026-11-22`. */
export type ColumnKind = 'text' | 'count' | 'share' | 'day'

export type SheetColumn = {
  title: string
  /** In letters of ordinary width. */
  width: number
  kind: ColumnKind
  /** Which line it is: in the middle of its column. */
  isPlace?: true
}

/**
 * Words in a column of numbers ("—", "dưới 10") stay words, and null an empty cell, so that
 * neither is ever taken for a zero.
 */
export type SheetCell = string | number | null

export type Sheet = {
  /** At most 31 letters, none of `[]:*?/\`. */
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetCell[])[]
  /** A last row, set off from the others. */
  totals?: readonly SheetCell[]
  isLandscape?: boolean
}
