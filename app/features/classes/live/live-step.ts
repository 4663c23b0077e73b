import type { Mode, PresentStep } from '#app/features/sandbox/sandbox.ts'

/** What a device tells of the attempt it has open. */
export type ReportedStep = PresentStep & { attempt: string; scenario: string; mode: Mode }

/** Where somebody in a class stands, by the server's clock, in milliseconds. */
export type LiveStep = ReportedStep & {
  /** When the screen was come to. */
  since: number
  /** When anything was last done in the attempt. */
  changedAt: number
  /** The last sign of life of the device. */
  seenAt: number
  trappedAt: number | undefined
  /** Since when something is wrong besides nothing being done. */
  troubledSince: number | undefined
  /** Whether another page than the attempt is open by now. */
  isLeft: boolean
}

/** Why somebody needs help, the gravest first. */
export type StuckReason = 'trap' | 'tries' | 'loop' | 'idle'

const second = 1_000
const mostTries = 4
const mostVisits = 3
const longestIdle = 90 * second
/** A trap just got out of is still worth a word. */
const afterTrap = 60 * second
/** A device not heard of for so long has been put away. */
export const longestSilence = 600 * second

/** Takes in what a device tells. What was overtaken on the way is a sign of life and no more. */
export function nextStep(
  before: LiveStep | undefined,
  told: ReportedStep,
  now: number,
): LiveStep {
  if (before?.attempt !== told.attempt) return markTrouble(begun(told, now), undefined, now)
  if (told.steps < before.steps) return { ...before, seenAt: now, isLeft: false }
  const isSameScreen = before.screen === told.screen
  const isUnchanged = before.steps === told.steps && isSameScreen
  const step = {
    ...told,
    since: isSameScreen ? before.since : now,
    changedAt: isUnchanged ? before.changedAt : now,
    seenAt: now,
    trappedAt: told.traps > before.traps ? now : before.trappedAt,
    troubledSince: undefined,
    isLeft: false,
  }
  return markTrouble(step, before.troubledSince, now)
}

function begun(told: ReportedStep, now: number): LiveStep {
  const trappedAt = told.traps > 0 ? now : undefined
  const times = { since: now, changedAt: now, seenAt: now, trappedAt }
  return { ...told, ...times, troubledSince: undefined, isLeft: false }
}

function markTrouble(step: LiveStep, since: number | undefined, now: number): LiveStep {
  return troublesIn(step, now).length === 0
    ? step
    : { ...step, troubledSince: since ?? now }
}

/** Why somebody needs help now; nothing where they do not. */
export function stuckBy(step: LiveStep, now: number): StuckReason[] {
  if (step.ended === 'goal' || step.isLeft) return []
  const troubles = troublesIn(step, now)
  return isIdle(step, now) ? [...troubles, 'idle'] : troubles
}

/** Since when, where they do. */
export function stuckSince(step: LiveStep, now: number): number | undefined {
  if (stuckBy(step, now).length === 0) return undefined
  const idleSince = isIdle(step, now) ? step.changedAt + longestIdle : Infinity
  return Math.min(idleSince, step.troubledSince ?? now)
}

export function isSilent({ seenAt }: LiveStep, now: number): boolean {
  return now - seenAt > longestSilence
}

function troublesIn(step: LiveStep, now: number): StuckReason[] {
  if (step.ended === 'goal') return []
  const isInTrap =
    step.isTrapped ||
    step.ended === 'unsafe' ||
    (step.trappedAt !== undefined && now - step.trappedAt < afterTrap)
  return [
    ...(isInTrap ? (['trap'] as const) : []),
    ...(step.tries >= mostTries ? (['tries'] as const) : []),
    ...(step.visits >= mostVisits ? (['loop'] as const) : []),
  ]
}

function isIdle(step: LiveStep, now: number): boolean {
  return step.ended === null && now - step.changedAt >= longestIdle && !isSilent(step, now)
}
