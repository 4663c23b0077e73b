import * as v from 'valibot'

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))

/** The end of a lesson came into view after a time in which it can have been read. */
export const lessonReadSchema = v.strictObject({ lesson: slug })

export const questionAnsweredSchema = v.strictObject({
  lesson: slug,
  question: slug,
  option: v.pipe(v.string(), v.regex(/^[a-z]$/)),
  isRight: v.boolean(),
})

/** What happens on a lesson page and is worth recording. */
export type LessonFact =
  | { type: 'lesson-read'; payload: v.InferOutput<typeof lessonReadSchema> }
  | { type: 'question-answered'; payload: v.InferOutput<typeof questionAnsweredSchema> }
