import type { CheckedLine } from './find-twins.ts'

export type RosterPreview = {
  lines: CheckedLine[]
  /** What was looked at: saving is for the same lines only. */
  seen: string
}
