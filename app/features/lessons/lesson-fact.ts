/** What happens on a lesson page and is worth recording; `learning` says what becomes of it. */
export type LessonFact =
  | { type: 'lesson-read'; payload: { lesson: string } }
  | {
      type: 'question-answered'
      payload: { lesson: string; question: string; option: string; isRight: boolean }
    }
