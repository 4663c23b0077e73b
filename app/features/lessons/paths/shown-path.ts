import type { Language } from '#app/platform/language.ts'
import type { Lesson } from '../lessons.ts'
import type { LearningPath } from './learning-path.ts'

/** A lesson as it stands on a path; a reading has no skill and nothing to practise. */
export type PathStep = Pick<Lesson, 'slug' | 'title' | 'benefit' | 'minutes'> & {
  skill?: string | undefined
  scenario?: string | undefined
}

export type ShownPath = Pick<LearningPath, 'id' | 'readers'> &
  LearningPath['vi'] & {
    steps: PathStep[]
    /** Of reading it all; practice takes as long as one likes. */
    minutes: number
  }

export type FindLesson = (slug: string) => Lesson | undefined

/** A path in one language with its lessons. */
export function showPath(
  { id, readers, lessons, ...words }: LearningPath,
  language: Language,
  find: FindLesson,
): ShownPath {
  const steps = lessons.flatMap((slug) => {
    const lesson = find(slug)
    return lesson ? [stepOf(lesson)] : []
  })
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return { id, readers, ...words[language], steps, minutes }
}

function stepOf(lesson: Lesson): PathStep {
  const { slug, title, benefit, minutes } = lesson
  if (lesson.kind === 'reading') return { slug, title, benefit, minutes }
  return {
    slug,
    title,
    benefit,
    minutes,
    skill: lesson.skill,
    scenario: lesson.scenarios[0],
  }
}

/** What a card of a path tells. */
export type PathSummary = Pick<
  ShownPath,
  'id' | 'readers' | 'title' | 'benefit' | 'minutes'
> & {
  count: number
}

export function summaryOf({ steps, ...path }: ShownPath): PathSummary {
  const { id, readers, title, benefit, minutes } = path
  return { id, readers, title, benefit, minutes, count: steps.length }
}
