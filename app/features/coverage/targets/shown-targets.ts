import type { Ended } from '../read/ended.ts'
import type { TargetIndicator } from './target.ts'

type Level = 'nation' | 'province' | 'commune' | 'hamlet'

type ShownTarget = {
  adults: number
  source: string
  /** An instant. */
  statedAt: string
  /** Who set it, and where they are in charge, for those who may know. */
  by: { name: string; at: string } | undefined
}

/** A line of the history of a target. */
export type ShownStatedTarget = ShownTarget & { id: string; isWithdrawn: boolean }

/** The unit itself, or one right below it. */
export type TargetPlace = {
  id: string
  name: string
  target: ShownTarget | undefined
  /** All that was said of it, the latest first. */
  history: ShownStatedTarget[]
  /** How many live there, or households, as the indicator is held against; if it was stated. */
  stated: number | undefined
}

export type ShownTargets = {
  unit: { id: string; name: string; level: Level }
  way: { id: string; name: string }[]
  year: number
  indicator: TargetIndicator
  own: TargetPlace
  /** Who above has set the unit's own target, where its reader may not change that. */
  setAbove: string | undefined
  below: TargetPlace[]
  /** Of those below that have a target. */
  sumBelow: { adults: number; set: number }
  mayState: boolean
  ended: Ended | undefined
}
