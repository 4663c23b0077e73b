import { rungs, type Rung } from '#app/features/learning/learning.ts'
import { isInCore, type CoreSet, type Mode } from '#app/features/sandbox/sandbox.ts'

/** Somebody of the hamlet, as a trainer who plans an evening needs to know them. */
export type EveningResident = {
  id: string
  name: string
  household: string | null
  /** Null too where they did not agree to be called. */
  phone: string | null
  /** The highest rung by skill. */
  rungs: Readonly<Record<string, Rung>>
  /** A visit or a call ended with "come again", or with help still needed. */
  isToAskAgain: boolean
  hasCard: boolean
}

export type HamletRecord = {
  residents: readonly EveningResident[]
  /** The evening held last: how many were there, and of those can do it alone by now. */
  last: { skill: string; present: number; passed: number } | undefined
}

/** A skill as it is taught, in the order of the paths. */
export type EveningSkill = {
  id: string
  lesson: string | undefined
  scenario: string | undefined
  procedures: readonly string[]
  /** What the paths teach right before it; undefined where one begins with it. */
  after: readonly (string | undefined)[]
}

type Reason = 'first' | 'again' | 'not-begun' | 'least' | 'next'

export type Proposal = {
  skill: string
  lesson: string
  scenario: string
  mode: Mode
  reason: Reason
  /** Of the hamlet's residents; for `again`, of those of the last evening. */
  counts: { all: number; reached: number; practised: number; passed: number }
}

type Standing = Proposal['counts'] & { skill: EveningSkill; place: number }

/** What to teach tonight, best first; the same record gives the same on the same day. */
export function proposeEvening(
  { residents, last }: HamletRecord,
  skills: readonly EveningSkill[],
  core: CoreSet | undefined,
): Proposal[] {
  const standings = skills.map((skill, place) => ({
    ...{ skill, place },
    ...countsOf(residents, skill.id),
  }))
  const isAgain = last !== undefined && last.passed * 2 < last.present
  const rank = ({ skill, place, all, passed, reached }: Standing): number[] => {
    const wasLast = last?.skill === skill.id
    const isOpen = isInCore(core, skill) && passed * 2 <= all
    return [
      wasLast && isAgain ? 0 : 1,
      wasLast ? 1 : 0,
      isReady(skill, standings) ? 0 : 1,
      isOpen ? 0 : 1,
      // Beyond the basic set the paths say what comes next.
      ...(isOpen ? [passed, reached] : [passed * 2 > all ? 1 : 0]),
      place,
    ]
  }
  return standings
    .map((standing) => ({ standing, key: rank(standing) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .flatMap(({ standing }) => {
      const isSameAgain = isAgain && last.skill === standing.skill.id
      return proposalOf(standing, isSameAgain ? last : undefined, core)
    })
}

function proposalOf(
  { skill, all, reached, practised, passed }: Standing,
  again: HamletRecord['last'],
  core: CoreSet | undefined,
): Proposal[] {
  const { id, lesson, scenario } = skill
  const counts = { all, reached, practised, passed }
  if (lesson === undefined || scenario === undefined) return []
  const ownReason = isInCore(core, skill) ? 'least' : 'next'
  const reason: Reason =
    counts.all === 0 ? 'first' : counts.reached === 0 ? 'not-begun' : ownReason
  return [
    {
      ...{ skill: id, lesson, scenario, mode: modeFor(counts) },
      reason: again ? 'again' : reason,
      counts: again ? { ...counts, all: again.present, passed: again.passed } : counts,
    },
  ]
}

/** The room begins where most of it stands. */
function modeFor({ all, practised, passed }: Proposal['counts']): Mode {
  if (all === 0 || practised * 3 < all) return 'guided'
  return passed * 3 < all * 2 ? 'practice' : 'exam'
}

/** Some path begins with it, or a third of the hamlet has practised what comes before it. */
function isReady({ after }: EveningSkill, standings: readonly Standing[]): boolean {
  return after.some((before) => {
    const standing = standings.find(({ skill }) => skill.id === before)
    return !standing || standing.practised * 3 >= Math.max(standing.all, 1)
  })
}

function countsOf(
  residents: readonly EveningResident[],
  skill: string,
): Proposal['counts'] {
  const atLeast = (rung: Rung) =>
    residents.filter((each) => stands(each.rungs[skill], rung)).length
  return {
    all: residents.length,
    reached: atLeast('reached'),
    practised: atLeast('practised'),
    passed: atLeast('passed'),
  }
}

export function stands(own: Rung | undefined, rung: Rung): boolean {
  return own !== undefined && rungs.indexOf(own) >= rungs.indexOf(rung)
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return (one[at] ?? 0) - (other[at] ?? 0)
}
