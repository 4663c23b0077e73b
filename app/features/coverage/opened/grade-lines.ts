import type { ShownNumber } from '../read/shown-number.ts'
import type { GradeLine } from './shown-opened.ts'

export type Grades = {
  passed: number
  'passed-self': number
  confirmed: number
  'confirmed-seen': number
  'confirmed-again': number
}

const hidden: ShownNumber = { kind: 'hidden' }
const isFew = (count: number) => count > 0 && count < 10

/**
 * By whose word people can: by a check of their own, by what a trainer wrote down; and, of those
 * confirmed, seen by a trainer or done again. A part is hidden with what its whole leaves over.
 */
export function gradeLines(
  grades: Grades,
  { maySeeSmall, isHidden }: { maySeeSmall: boolean; isHidden: boolean },
): GradeLine[] {
  const [self, word] = [grades['passed-self'], grades.passed - grades['passed-self']]
  const [seen, again] = [grades['confirmed-seen'], grades['confirmed-again']]
  const isShown = (count: number, whole: number) =>
    maySeeSmall || !(isHidden || isFew(count) || isFew(whole - count) || isFew(whole))
  const line = (grade: GradeLine['grade'], count: number, whole: number): GradeLine => ({
    grade,
    number: isShown(count, whole) ? { kind: 'count', count } : hidden,
  })
  return [
    line('self', self, grades.passed),
    line('word', word, grades.passed),
    line('seen', seen, grades.confirmed),
    line('again', again, grades.confirmed),
  ]
}
