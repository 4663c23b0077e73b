import type { Column } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { rungSteps } from '../cells/indicator.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'

export type LadderStep = (typeof rungSteps)[number]

/** How many stand on a rung, and the first day on which anybody did. */
export type LadderCell = {
  step: LadderStep
  indicator: CellIndicator
  number: ShownNumber
  firstOn: string | undefined
}

export type LadderRow = {
  key: string
  name: string
  procedures: readonly string[]
  lesson: string | undefined
  /** Everybody once, in all of the rows below it. */
  isSum: boolean
  cells: LadderCell[]
}

export type LadderPart = { id: string; name: string; rows: LadderRow[] }

export type ShownLadder = {
  unit: { id: string; name: string }
  day: string
  group: Column
  order: LadderStep | undefined
  /** Of how many adults, where that was stated; else the highest count there is. */
  most: number
  any: LadderRow
  core: LadderPart
  contents: LadderPart[]
  hidesSmall: boolean
}

export const orderWords: Record<LadderStep, string> = {
  reached: 'tiep-can',
  practised: 'da-tap',
  passed: 'tu-lam-duoc',
  confirmed: 'xac-nhan',
  used: 'lam-that',
}

export function readOrder(word: string | null): LadderStep | undefined {
  return rungSteps.find((step) => orderWords[step] === word)
}
