import type { Post } from '../facts.ts'

type Level = 'nation' | 'province' | 'commune' | 'hamlet'
type Unit = { id: string; level: Level; name: string }

export type TeamInList = {
  id: string
  unitId: string
  decisionNumber: string
  decidedOn: string
  since: string
  until: string | null
  isEnded: boolean
  /** Its unit is there: nobody manages a hamlet that is no more. */
  isOpenable: boolean
  /** Who belong to it today. */
  members: number
  /** Who are named and have not come in yet. */
  pending: number
}

export type PlaceOfTeams = {
  unitId: string
  level: Level
  name: string
  teams: TeamInList[]
}

export type ShownTeams = {
  unit: Unit
  /** Where a province or the nation leads on to. */
  below: Unit[]
  /** The unit and its hamlets. */
  places: PlaceOfTeams[]
  /** Ended, or of hamlets that are no more. */
  past: TeamInList[]
}

export type ShownMember = {
  learnerId: string
  /** Undefined for who had themselves erased. */
  name: string | undefined
  post: Post
  since: string
  until: string | null
  isActive: boolean
}

export type PendingMember = {
  /** Of the invitation. */
  id: string
  name: string
  post: Post
  expiresAt: string
  isExpired: boolean
}

export type ShownTeam = {
  id: string
  unitId: string
  unitName: string
  place: string
  /** The commune's page of teams, for who may open it. */
  teamsOf: string | undefined
  decisionNumber: string
  decidedOn: string
  from: string
  until: string | null
  isEnded: boolean
  mayManage: boolean
  members: ShownMember[]
  past: ShownMember[]
  pending: PendingMember[]
  /** Trainers of the unit who are not in the team. */
  trainers: { learnerId: string; name: string }[]
}
