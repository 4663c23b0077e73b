import type { KnownConsent } from '../consent.ts'
import type { NamedUnit } from '../roles/shown-unit.ts'
import type { Waiting } from './after-split/waiting-households.ts'
import type { Group } from './facts.ts'
import type { ResidentDraft } from './resident.ts'

export type ListedResident = {
  id: string
  name: string
  birthYear: number | null
  hasPhone: boolean
}

export type Household = {
  /** Null for those of whom it is not known. */
  household: string | null
  people: ListedResident[]
}

export type ResidentsList = {
  unitId: string
  name: string
  place: string
  search: string
  /** Of a commune: the hamlets to choose from. */
  hamlets?: NamedUnit[]
  /** How many the hamlet has, whatever is searched for. */
  count?: number
  households?: Household[]
  /** Those whose hamlet was split, until somebody says in which part they live. */
  waiting?: Waiting | undefined
}

/** Another record that may be the same person's. */
export type OtherRecord = {
  id: string
  name: string
  birthYear: number | null
  household: string | null
  hamlet: string
}

export type ShownResident = {
  id: string
  known: ResidentDraft
  hamlet: NamedUnit
  place: string
  /** Those of the trainer's that they may move to. */
  otherHamlets: NamedUnit[]
  /** They made an account by themself: the telephone is what they sign in with. */
  hasAccount: boolean
  consents: KnownConsent[]
  groups: Group[]
  /** Those who look like them first. */
  others: { alike: OtherRecord[]; rest: OtherRecord[] }
  merged: { mergeId: string; name: string }[]
}
