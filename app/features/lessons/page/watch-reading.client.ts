import type { LessonFact } from '../lesson-fact.ts'

/** Nobody reads a lesson in less. */
const shortestReading = 30_000

/** Reports once that the end of the lesson came into view, not before it can have been read. */
export function watchReading(page: Document, report: (fact: LessonFact) => void): void {
  const lesson = page.querySelector<HTMLElement>('article[data-lesson]')?.dataset['lesson']
  const end = page.querySelector('[data-lesson-end]')
  if (!lesson || !end || !('IntersectionObserver' in window)) return

  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    const wait = Math.max(0, shortestReading - performance.now())
    setTimeout(() => report({ type: 'lesson-read', payload: { lesson } }), wait)
  })
  observer.observe(end)
}
