type Page = { path: string; title: string }

export type ShownPush = {
  isOpen: boolean
  /** What everybody is asked to open now. */
  current: Page | undefined
  /** What the class is about: to read, and to practise in three ways. */
  own: (Page & { kind: 'lesson' | 'guided' | 'practice' | 'exam' })[]
  /** Every other lesson. */
  lessons: Page[]
}
