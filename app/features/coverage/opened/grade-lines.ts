import type { Step } from '../cells/indicator.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { GradeLine } from './shown-opened.ts'

export const gradeSteps = [
  ...(['passed', 'passed-self', 'confirmed', 'confirmed-seen', 'confirmed-again'] as const),
] satisfies Step[]

export type Grades = Record<(typeof gradeSteps)[number], number>

type Grade = keyof Grades
type Reading = {
  maySeeSmall: boolean
  /** Hidden wherever it is seen. */
  isHidden: (grade: Grade) => boolean
}

const hidden: ShownNumber = { kind: 'hidden' }
const isFew = (count: number) => count > 0 && count < 10

/**
 * By whose word people can: by a check of their own, by what a trainer wrote down; and, of those
 * confirmed, seen by a trainer or done again. A part is hidden with what its whole leaves over.
 */
export function gradeLines(
  grades: Grades,
  { maySeeSmall, isHidden }: Reading,
): GradeLine[] {
  const [self, word] = [grades['passed-self'], grades.passed - grades['passed-self']]
  const [seen, again] = [grades['confirmed-seen'], grades['confirmed-again']]
  const isShown = (count: number, whole: number) =>
    maySeeSmall || !(isFew(count) || isFew(whole - count) || isFew(whole))
  const line = (
    grade: GradeLine['grade'],
    count: number,
    [whole, part]: readonly [whole: Grade, part: Grade],
  ): GradeLine => {
    const isOut = [whole, part].some(isHidden) || !isShown(count, grades[whole])
    return { grade, number: isOut ? hidden : { kind: 'count', count } }
  }
  return [
    line('self', self, ['passed', 'passed-self']),
    line('word', word, ['passed', 'passed-self']),
    line('seen', seen, ['confirmed', 'confirmed-seen']),
    line('again', again, ['confirmed', 'confirmed-again']),
  ]
}
