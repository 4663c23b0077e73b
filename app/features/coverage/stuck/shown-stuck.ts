import type { ShownNumber } from '../hiding/shown-number.ts'

export const placeKinds = ['screen', 'field', 'fault', 'trap'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A place of an imitation where people were stopped, in words. */
export type ShownPlace = {
  key: string
  kind: PlaceKind
  /** The heading of the screen it is on. */
  screen: string
  /** What the field, or the trap, is called; of a fault which kind it is. */
  name: string
  /** People who came by. */
  learners: number
  /** People to whom it gave trouble at least once. */
  stopped: ShownNumber
  /** How often they came by, and how often it gave trouble; undefined where that is hidden. */
  tries: { attempts: number; troubled: number } | undefined
}

export type StuckScenario = {
  scenario: string
  title: string
  lesson: string | undefined
  places: ShownPlace[]
  /** Places left out, since it could be told of fewer than ten who they are. */
  hidden: number
}

/** A text for trainers that helps at a kind of place. */
export type Reading = { kind: PlaceKind; slug: string; title: string }

export type ShownStuck = {
  unit: { id: string; name: string }
  from: string
  to: string
  scenarios: StuckScenario[]
  readings: Reading[]
  /** Not told of this unit to this reader: it is asked of those below, or of the commune. */
  isElsewhere: boolean
  below: { id: string; name: string }[]
  /** Of the last whole quarter, whatever days were asked for. */
  isOfQuarter: boolean
  hidesSmall: boolean
}
