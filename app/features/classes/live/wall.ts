import type { Mode } from '#app/features/sandbox/sandbox.ts'
import type { Presence } from './live-board.ts'
import {
  isSilent,
  longestSilence,
  stuckBy,
  stuckSince,
  type LiveStep,
  type StuckReason,
} from './live-step.ts'

/** How somebody is doing, told without their screen. */
export type Standing =
  'stuck' | 'helped' | 'practising' | 'done' | 'elsewhere' | 'silent' | 'unheard'

/** Somebody in a class as their trainer sees them. Instants are in milliseconds. */
export type WallCard = {
  person: string
  /** Undefined for a device whose owner said no name. */
  name: string | undefined
  standing: Standing
  reasons: StuckReason[]
  /** The imitation and the screen, in words. */
  what: string | undefined
  where: string | undefined
  mode: Mode | undefined
  /** Since when it stands like that. */
  since: number | undefined
  tries: number
  hint: number
  /** An unaided pass of this evening. */
  pass: { attempt: string; isWitnessed: boolean } | undefined
}

export type Wall = {
  phase: 'open' | 'closed' | 'planned'
  counts: { present: number; practising: number; passed: number; stuck: number }
  /** Who needs help, longest first, then all others, longest without change first. */
  cards: WallCard[]
}

/** A wall on its way to a browser. */
export type SentWall = {
  wall: Wall
  /** Changes with what is on the wall, and with nothing else. */
  version: string
  /** By the clock that the instants on the wall are of. */
  now: number
}

export type Named = {
  person: string
  name: string | undefined
  pass: WallCard['pass']
}

/** What the screens and imitations of steps are called. */
export type StepWords = (step: { scenario: string; mode: Mode; screen: string }) => {
  what: string
  where: string | undefined
}

export function cardOf(
  named: Named,
  presence: Presence | undefined,
  wordsOf: StepWords,
  now: number,
): WallCard {
  const standing = presence ? standingOf(presence, now) : 'unheard'
  const card = { ...named, ...nothingOpen, standing }
  return presence?.step
    ? { ...card, ...playedIn(presence.step, standing, now), ...wordsOf(presence.step) }
    : card
}

const nothingOpen = {
  ...{ reasons: [], what: undefined, where: undefined, mode: undefined },
  ...{ since: undefined, tries: 0, hint: 0 },
}

function playedIn(step: LiveStep, standing: Standing, now: number) {
  const isStuck = standing === 'stuck'
  return {
    ...{ mode: step.mode, tries: step.tries, hint: step.hint },
    reasons: isStuck ? stuckBy(step, now) : [],
    since: isStuck ? stuckSince(step, now) : step.changedAt,
  }
}

function standingOf(presence: Presence, now: number): Standing {
  const { step, seenAt } = presence
  if (now - seenAt > longestSilence) return step ? 'silent' : 'unheard'
  if (!step) return 'elsewhere'
  if (stuckBy(step, now).length > 0) return isHelped(presence, now) ? 'helped' : 'stuck'
  return standingOfStep(step, now)
}

function standingOfStep(step: LiveStep, now: number): Standing {
  if (step.isLeft) return 'elsewhere'
  if (step.ended === 'goal') return 'done'
  return isSilent(step, now) ? 'silent' : 'practising'
}

function isHelped({ helpedUntil }: Presence, now: number): boolean {
  return helpedUntil !== undefined && now < helpedUntil
}

/** The same people always stand in the same order, whatever order they are read in. */
export function inOrder(cards: readonly WallCard[]): WallCard[] {
  return [...cards].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (one.since ?? 0) - (other.since ?? 0) ||
      (one.person < other.person ? -1 : 1),
  )
}

const ranks: Record<Standing, number> = {
  ...{ stuck: 0, helped: 1, practising: 2, elsewhere: 3, done: 4, silent: 5, unheard: 6 },
}

function rankOf({ standing }: WallCard): number {
  return ranks[standing]
}

export function countsOf(cards: readonly WallCard[]): Wall['counts'] {
  const count = (...some: Standing[]) =>
    cards.filter(({ standing }) => some.includes(standing)).length
  return {
    present: cards.length,
    practising: count('practising', 'stuck', 'helped'),
    passed: cards.filter(({ pass }) => pass !== undefined).length,
    stuck: count('stuck'),
  }
}
