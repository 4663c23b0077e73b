import type { Language } from '#app/platform/language.ts'
import type { LearningPath } from './learning-path.ts'
import type { FindLesson } from './shown-path.ts'

/** A path that a lesson is on, and the lesson that follows it there. */
export type PlaceOnPath = {
  path: string
  title: string
  next: { slug: string; title: string } | undefined
}

/** A lesson that is on every path would otherwise name them all. */
const mostShown = 3

/** The paths a lesson is on: first those made for its readers, and those that go on from it. */
export function placesOf(
  slug: string,
  paths: readonly LearningPath[],
  language: Language,
  find: FindLesson,
): PlaceOnPath[] {
  const readers = find(slug)?.readers
  const own = paths.filter(({ lessons }) => lessons.includes(slug))
  const forReaders = own.filter((path) => path.readers === readers)
  return (forReaders.length > 0 ? forReaders : own)
    .map(({ id, lessons, ...words }) => {
      const following = find(lessons[lessons.indexOf(slug) + 1] ?? '')
      const next = following && { slug: following.slug, title: following.title }
      return { path: id, title: words[language].title, next }
    })
    .sort((one, other) => Number(other.next !== undefined) - Number(one.next !== undefined))
    .slice(0, mostShown)
}
