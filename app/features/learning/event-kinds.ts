import type * as v from 'valibot'
import { defineEventKind, type EventKind } from '#app/features/record/record.ts'
import {
  judge,
  unaidedPass,
  type Judgement,
  type Scenario,
} from '#app/features/sandbox/sandbox.ts'
import { success } from '#app/platform/result.ts'
import {
  attemptFinishedSchema,
  attemptStartedSchema,
  lessonReadSchema,
  questionAnsweredSchema,
  type StoredFinish,
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
    defineEventKind({
      type: 'attempt-finished',
      schema: attemptFinishedSchema,
      admit: (payload) => success(judged(findScenario(payload.scenario), payload)),
    }),
  ]
}

const notJudged: Judgement = {
  outcome: 'invalid',
  ruleVersion: unaidedPass.version,
  steps: 0,
  seconds: 0,
  fieldErrors: 0,
  maxHint: 0,
  trapsTaken: [],
  undos: 0,
}

function judged(
  scenario: Scenario | undefined,
  payload: v.InferOutput<typeof attemptFinishedSchema>,
): StoredFinish {
  if (!scenario) {
    const nothing = { skill: null, judgedVersion: null, judged: notJudged }
    return { ...payload, ...nothing, reason: 'unknown-scenario' }
  }
  const judgement = judge(scenario, payload)
  return {
    ...payload,
    skill: scenario.skill,
    judgedVersion: scenario.version,
    reason: judgement.outcome === 'invalid' ? 'does-not-replay' : null,
    judged: judgement,
  }
}
