import { followUpAnswers, hurts } from '#app/features/learning/learning.ts'

type FollowUpAnswer = (typeof followUpAnswers)[number]
type Hurt = (typeof hurts)[number]

/** Where a trainer asked. */
export const askedWays = ['call', 'met'] as const
export type AskedWay = (typeof askedWays)[number]

export type AnswerTyped = { answer: string; hurt: string }
export type Answer = { answer: FollowUpAnswer; hurt: Hurt | null }
export type AnswerProblem = 'answer-missing' | 'hurt-missing'

/** Whoever did it alone has nothing that hurt. */
export function readAnswer(typed: AnswerTyped): Answer | { problem: AnswerProblem } {
  const answer = followUpAnswers.find((each) => each === typed.answer)
  if (!answer) return { problem: 'answer-missing' }
  if (answer === 'alone') return { answer, hurt: null }
  const hurt = hurts.find((each) => each === typed.hurt)
  return hurt ? { answer, hurt } : { problem: 'hurt-missing' }
}
