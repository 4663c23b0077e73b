/** An ISO 8601 instant in UTC. */
type Instant = string

export const turnKinds = ['submitted', 'returned', 'accepted', 'aggregated'] as const
export type TurnKind = (typeof turnKinds)[number]
export type ReportState = 'draft' | TurnKind

/** Something that became of a report. */
export type ReportTurn = {
  eventId: string
  kind: TurnKind
  version: number
  hash: string
  actorId: string | null
  at: Instant
}

/** Where a report stands, and the way there without what could not happen. */
export type ReportCourse<Turn = ReportTurn> = {
  state: ReportState
  /** 0 before anything was submitted. */
  version: number
  turns: Turn[]
}

/** What may become of the version that stands so. */
const leadsTo: Record<ReportState, readonly TurnKind[]> = {
  draft: ['submitted'],
  submitted: ['returned', 'accepted'],
  returned: ['submitted'],
  // What was accepted is never written over: a correction is a version of its own.
  accepted: ['aggregated', 'submitted'],
  aggregated: ['submitted'],
}

/**
 * Where a report stands by all that is told of it, whatever came first: versions in their order,
 * each from its submission on; of two that cannot both have happened, the earlier.
 */
export function courseOf<Turn extends ReportTurn>(
  told: readonly Turn[],
): ReportCourse<Turn> {
  const course: ReportCourse<Turn> = { state: 'draft', version: 0, turns: [] }
  for (const turn of [...told].sort(byVersionThenTime)) {
    if (!follows(course, turn)) continue
    course.turns.push(turn)
    course.state = turn.kind
    course.version = turn.version
  }
  return course
}

function follows({ state, version, turns }: ReportCourse, turn: ReportTurn): boolean {
  if (!leadsTo[state].includes(turn.kind)) return false
  if (turn.kind === 'submitted') return turn.version === version + 1
  return turn.version === version && turn.hash === turns.at(-1)?.hash
}

/** What cannot come before what, whatever the clocks say. */
const ranks: Record<TurnKind, number> = {
  submitted: 0,
  returned: 1,
  accepted: 1,
  aggregated: 2,
}

function byVersionThenTime(one: ReportTurn, other: ReportTurn): number {
  return (
    one.version - other.version ||
    ranks[one.kind] - ranks[other.kind] ||
    compare(one.at, other.at) ||
    compare(one.eventId, other.eventId)
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

export const mayFollow = (state: ReportState, kind: TurnKind): boolean =>
  leadsTo[state].includes(kind)

/** Whoever reports still has to hand it in. */
export const isOpen = (state: ReportState): boolean =>
  state === 'draft' || state === 'returned'

/** What is written after this is a correction. */
export const isAccepted = (state: ReportState): boolean =>
  state === 'accepted' || state === 'aggregated'

/** The last version that was submitted. */
export function submissionOf({ turns }: ReportCourse): ReportTurn | undefined {
  return turns.findLast(({ kind }) => kind === 'submitted')
}

/** The first submission says whether a report was late: who mends one is not late by that. */
export function firstSubmissionOf({ turns }: ReportCourse): ReportTurn | undefined {
  return turns.find(({ kind }) => kind === 'submitted')
}
