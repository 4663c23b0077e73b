import type { AnswerProblem } from '../follow-up/answer-form.ts'
import type { TextProblem } from './question-text.ts'

/** Why something that somebody sends from the page of their classes is not taken. */
export type MyProblem =
  TextProblem | AnswerProblem | 'not-your-class' | 'rating-missing' | 'too-many'

/** What had been typed, to be shown again. */
export type Typed = {
  classId: string
  text: string
  isNameless: boolean
  answer: string
  hurt: string
}
