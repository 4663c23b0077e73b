import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import type { StoredPlay } from '#app/features/learning/facts.ts'

export function lessonRead(
  learnerId: string,
  { skill = 'sign-in', ...overrides }: Partial<EventDraft> & { skill?: string | null } = {},
): EventDraft {
  return {
    id: uuid(),
    type: 'lesson-read',
    subjectId: learnerId,
    happenedAt: '2026-03-01T09:00:00.000Z',
    payload: { lesson: 'dang-nhap', skill },
    ...overrides,
  }
}

type Play = Partial<EventDraft> & {
  outcome?: StoredPlay['judged']['outcome']
  skill?: string | null
  attempt?: string
  steps?: number
  mode?: StoredPlay['mode']
  trace?: string
}

/** A finished attempt as it is stored; `outcome` is the server's judgement. */
export function attemptFinished(
  learnerId: string,
  {
    outcome = 'passed',
    skill = 'sign-in',
    attempt = uuid(),
    steps = 7,
    mode = 'exam',
    trace = 'p.next.10',
    ...overrides
  }: Play = {},
): EventDraft {
  const payload: StoredPlay = {
    attempt,
    scenario: 'p01-dang-nhap',
    version: 1,
    mode,
    trace,
    skill,
    judgedVersion: 1,
    reason: null,
    judged: {
      outcome,
      ruleVersion: 1,
      steps,
      seconds: 61,
      fieldErrors: 1,
      maxHint: 0,
      trapsTaken: [],
      undos: 0,
    },
    evidence: { version: 1, screens: { next: { shown: 1, tenths: steps } } },
  }
  return {
    id: uuid(),
    type: 'attempt-finished',
    subjectId: learnerId,
    happenedAt: '2026-03-01T09:30:00.000Z',
    payload,
    ...overrides,
  }
}

/** An attempt that was left after so many steps. */
export function attemptLeft(learnerId: string, play: Play = {}): EventDraft {
  const given = { outcome: 'given-up', type: 'attempt-left', ...play } as const
  return attemptFinished(learnerId, given)
}

export function attemptStarted(
  learnerId: string,
  { attempt = uuid(), ...overrides }: Partial<EventDraft> & { attempt?: string } = {},
): EventDraft {
  return {
    id: uuid(),
    type: 'attempt-started',
    subjectId: learnerId,
    happenedAt: '2026-03-01T09:20:00.000Z',
    payload: {
      attempt,
      scenario: 'p01-dang-nhap',
      version: 1,
      mode: 'exam',
      skill: 'sign-in',
    },
    ...overrides,
  }
}
