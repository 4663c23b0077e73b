import type { UnitKind } from '../unit-kind.ts'
import type { Cell, Field } from './list-heading.ts'
import type { ProblemCode } from './list-problem.ts'

/** A province or commune as a list has it. */
export type ListedUnit = {
  row: number
  level: 'province' | 'commune'
  code: string
  kind: UnitKind
  name: string
  /** Undefined for a province. */
  provinceCode: string | undefined
}

export type ReadCell = { cell: Cell; text: string }

/** What is wrong with a field of a row. */
export type Flaw = { field: Field; code: ProblemCode; value?: string; right?: string }
