import { needs, type Need, type PractisedLesson } from '../lessons.ts'

export type LessonGroup<Shown> = { need: Need; lessons: Shown[] }

/** The needs that have lessons; in each the lesson people need most comes first. */
export function groupByNeed<Shown extends Pick<PractisedLesson, 'need' | 'useRank'>>(
  lessons: readonly Shown[],
): LessonGroup<Shown>[] {
  return needs
    .map((need) => ({
      need,
      lessons: lessons
        .filter((lesson) => lesson.need === need)
        .sort((one, other) => one.useRank - other.useRank),
    }))
    .filter((group) => group.lessons.length > 0)
    .sort((one, other) => mostNeeded(one) - mostNeeded(other))
}

function mostNeeded({ lessons }: LessonGroup<{ useRank: number }>): number {
  return lessons[0]?.useRank ?? Infinity
}
