import type { PeriodDays, PeriodType } from './period.ts'
import type { SettledDays } from './settled-days.ts'

export type ListedPeriod = SettledDays & {
  period: string
  seam: 'gap' | 'overlap' | undefined
}

type Unit = { id: string; level: string; name: string }

export type ShownPeriods = {
  unit: Unit
  /** It and those above it, whose word holds here. */
  way: Unit[]
  type: PeriodType
  maySetDays: boolean
  periods: ListedPeriod[]
}

export type PeriodField = keyof PeriodDays | 'period'
export type PeriodFlaw = 'no-period' | 'no-day' | 'ends-before' | 'due-before'
export type PeriodFlaws = Partial<Record<PeriodField, PeriodFlaw>>
