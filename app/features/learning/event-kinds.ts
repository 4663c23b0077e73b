import type * as v from 'valibot'
import {
  defineEventKind,
  type EventKind,
  type Instant,
} from '#app/features/record/record.ts'
import { assess, type Judgement, type Scenario } from '#app/features/sandbox/sandbox.ts'
import { success } from '#app/platform/result.ts'
import {
  attemptPlayedSchema,
  attemptStartedSchema,
  lessonReadSchema,
  questionAnsweredSchema,
  type StoredPlay,
} from './facts.ts'

export type Catalogue = {
  findScenario: (slug: string) => Scenario | undefined
  skillOfLesson: (slug: string) => string | undefined
}

/**
 * What devices report about learning. The skill goes into the stored fact, so that a fold never
 * asks the content of the day and a lesson taken away later takes nothing from anybody.
 */
export function learningKinds({
  findScenario,
  skillOfLesson,
}: Catalogue): readonly EventKind[] {
  const withLessonSkill = <Payload extends { lesson: string }>(payload: Payload) =>
    success({ ...payload, skill: skillOfLesson(payload.lesson) ?? null })

  return [
    defineEventKind({
      type: 'lesson-read',
      schema: lessonReadSchema,
      admit: withLessonSkill,
    }),
    defineEventKind({
      type: 'question-answered',
      schema: questionAnsweredSchema,
      admit: withLessonSkill,
    }),
    defineEventKind({
      type: 'attempt-started',
      schema: attemptStartedSchema,
      admit: (payload) =>
        success({ ...payload, skill: findScenario(payload.scenario)?.skill ?? null }),
    }),
    ...(['attempt-finished', 'attempt-left'] as const).map((type) =>
      defineEventKind({
        type,
        schema: attemptPlayedSchema,
        admit: (payload, at) =>
          success(assessed(findScenario(payload.scenario), payload, at)),
      }),
    ),
  ]
}

const notJudged: Judgement = {
  outcome: 'invalid',
  // No rule was asked.
  ruleVersion: 0,
  steps: 0,
  seconds: 0,
  fieldErrors: 0,
  maxHint: 0,
  trapsTaken: [],
  undos: 0,
}

function assessed(
  scenario: Scenario | undefined,
  payload: v.InferOutput<typeof attemptPlayedSchema>,
  at: Instant,
): StoredPlay {
  if (!scenario) {
    const nothing = { skill: null, judgedVersion: null, judged: notJudged, evidence: null }
    return { ...payload, ...nothing, reason: 'unknown-scenario' }
  }
  const { judged, evidence = null } = assess(scenario, { ...payload, at })
  return {
    ...payload,
    skill: scenario.skill,
    judgedVersion: scenario.version,
    reason: judged.outcome === 'invalid' ? 'does-not-replay' : null,
    judged,
    evidence,
  }
}
