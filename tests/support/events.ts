import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import type { StoredFinish } from '#app/features/learning/facts.ts'

export function lessonRead(
  learnerId: string,
  { skill = 'sign-in', ...overrides }: Partial<EventDraft> & { skill?: string | null } = {},
): EventDraft {
  return {
    id: uuid(),
    type: 'lesson-read',
    learnerId,
    happenedAt: '2026-03-01T09:00:00.000Z',
    payload: { lesson: 'dang-nhap', skill },
    ...overrides,
  }
}

/** A finished attempt as it is stored; `outcome` is the server's judgement. */
export function attemptFinished(
  learnerId: string,
  {
    outcome = 'passed',
    skill = 'sign-in',
    attempt = uuid(),
    ...overrides
  }: Partial<EventDraft> & {
    outcome?: StoredFinish['judged']['outcome']
    skill?: string | null
    attempt?: string
  } = {},
): EventDraft {
  const payload: StoredFinish = {
    attempt,
    scenario: 'p01-dang-nhap',
    version: 1,
    mode: 'exam',
    trace: 'p.next.10',
    isGivenUp: false,
    skill,
    judgedVersion: 1,
    reason: null,
    judged: {
      outcome,
      ruleVersion: 1,
      steps: 7,
      seconds: 61,
      fieldErrors: 1,
      maxHint: 0,
      trapsTaken: [],
      undos: 0,
    },
  }
  return {
    id: uuid(),
    type: 'attempt-finished',
    learnerId,
    happenedAt: '2026-03-01T09:30:00.000Z',
    payload,
    ...overrides,
  }
}

export function attemptStarted(
  learnerId: string,
  { attempt = uuid(), ...overrides }: Partial<EventDraft> & { attempt?: string } = {},
): EventDraft {
  return {
    id: uuid(),
    type: 'attempt-started',
    learnerId,
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
