/** A lesson to read, or its imitation in one of three ways. */
export type PushKind = 'lesson' | 'guided' | 'practice' | 'exam'

type Page = { path: string; title: string; kind: PushKind }

export type ShownPush = {
  isOpen: boolean
  /** What everybody is asked to open now. */
  current: Page | undefined
  /** What the class is about: to read, and to practise in three ways. */
  own: Page[]
  /** Every other lesson. */
  lessons: Omit<Page, 'kind'>[]
}
