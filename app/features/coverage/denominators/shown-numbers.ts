import type { Ended } from '../read/ended.ts'
import type { Denominator } from './denominator.ts'
import type { Reconciliation } from './reconcile.ts'

type Level = 'nation' | 'province' | 'commune' | 'hamlet'

/** What was stated, and by whom, for those who may know. */
export type ShownStatement = {
  /** Of its event. */
  id: string
  isWithdrawn: boolean
  adults: number
  households: number
  asOf: string
  source: string
  statedBy: string | undefined
  /** Of a day more than a year ago. */
  isOld: boolean
}

/** The commune itself or one of its hamlets, with all that was ever stated of it, the newest first. */
export type ShownPlace = { id: string; name: string; history: ShownStatement[] }

/** What holds of a place: the newest that was not taken back. */
export const lastOf = ({ history }: Pick<ShownPlace, 'history'>) =>
  history.find(({ isWithdrawn }) => !isWithdrawn)

/** A unit below a province or the nation. */
export type ShownBelow = {
  id: string
  name: string
  denominator: Denominator
  isOld: boolean
}

export type ShownNumbers = {
  unit: { id: string; name: string; level: Level }
  way: { id: string; name: string }[]
  own: Denominator
  /** Of a commune itself and its hamlets, of a hamlet itself, of all that is above none. */
  places: ShownPlace[]
  /** Of a commune that has stated its own. */
  reconciliation: Reconciliation | undefined
  below: ShownBelow[]
  mayState: boolean
  ended: Ended | undefined
  today: string
}
