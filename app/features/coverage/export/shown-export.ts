import type { Ended } from '../read/ended.ts'
import type { ExportChoice } from './export-form.ts'
import type { RowLevel } from './export-question.ts'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

export type ShownJob = {
  id: string
  /** `gone`: no such file is here any more. */
  state: JobState | 'gone'
  rows: number
  total: number
  bytes: number
  until: string | undefined
}

export type ShownExport = {
  unit: { id: string; name: string }
  today: string
  choice: ExportChoice
  isBad: boolean
  levels: readonly RowLevel[]
  rows: number
  columns: number
  /** A workbook of that size could not be opened. */
  isTooWide: boolean
  /** Too large to be made while one waits. */
  isLarge: boolean
  mayManageTokens: boolean
  ended: Ended | undefined
}
