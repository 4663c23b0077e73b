/** What calls for a trainer in a hamlet, in numbers. */
type Outreach = {
  houses: number
  unreachedHouses: number
  visitsDue: number
  followUpsDue: number
  openQuestions: number
}

export type ClassAhead = {
  id: string
  skill: string
  startsAt: string
  place: string
  code: string | null
  openedAt: string | null
}

/** A hamlet where somebody teaches, with the class that is open there or comes next. */
export type HamletAhead = { id: string; name: string; ahead: ClassAhead | undefined }

/** Work with the unit as a whole, in the order in which it is most often done. */
export const officeTasks = [
  ...(['counts', 'reports', 'classes', 'teams', 'rechecks'] as const),
  ...(['denominators', 'targets', 'official', 'changes', 'exports', 'tokens'] as const),
]
export type OfficeTask = (typeof officeTasks)[number]

/** What the work of an office waits for: told by whoever keeps its numbers. */
export type Due = {
  report:
    | {
        quarter: number
        year: number
        dueOn: string
        state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'aggregated'
        isOverdue: boolean
      }
    | undefined
  unstated: { count: number; outOf: number }
  able: { count: number; adults: number | null } | undefined
}

/** What somebody of the staff can do in a unit; `teaching` only in a hamlet where they teach. */
export type Desk = {
  unitId: string
  level: string
  office: readonly OfficeTask[]
  teaching?: {
    ahead: ClassAhead | undefined
    residents: number
    /** Of those, who are to be placed since the hamlet was split. */
    waiting: number
    outreach: Outreach
  }
}
