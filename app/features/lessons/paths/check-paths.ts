import { unknownName, type Finding } from '#app/features/sandbox/sandbox.ts'
import type { ReaderGroup } from '../lessons.ts'
import type { LearningPath } from './learning-path.ts'

type Known = {
  lessons: readonly { slug: string; readers: ReaderGroup; skill?: string | undefined }[]
  groups: readonly string[]
  skills: readonly { id: string; group: string }[]
}

/** The lesson that every residents' path holds: how to see through a scam. */
export const inEveryPath = 'nhan-dien-lua-dao'

export function findingsInPaths(paths: readonly LearningPath[], known: Known): Finding[] {
  return [
    ...paths.flatMap((path, index) => [
      ...findingsInId(paths, path, index),
      ...findingsInLessons(path, index, known),
      ...findingsInTeaching(path, index, known),
    ]),
    ...findingsInGroups(paths, known.groups),
  ]
}

function findingsInId(
  paths: readonly LearningPath[],
  { id }: LearningPath,
  index: number,
): Finding[] {
  if (paths.findIndex((other) => other.id === id) === index) return []
  return [{ path: [index, 'id'], message: `The path "${id}" is there twice. Rename one.` }]
}

function findingsInLessons(
  { lessons, readers }: LearningPath,
  index: number,
  known: Known,
): Finding[] {
  const isMissed = readers === 'residents' && !lessons.includes(inEveryPath)
  return [
    ...(isMissed
      ? [
          {
            path: [index, 'lessons'],
            message: `Every path for residents holds "${inEveryPath}". Add it.`,
          },
        ]
      : []),
    ...lessons.flatMap((slug, at) => {
      const path = [index, 'lessons', at]
      const slugs = known.lessons.map((each) => each.slug)
      const found = known.lessons.find((each) => each.slug === slug)
      if (!found) return unknownName('lesson', slug, slugs, path)
      if (lessons.indexOf(slug) < at)
        return [{ path, message: `"${slug}" is in this path twice. Take one out.` }]
      if (found.readers === 'residents' || found.readers === readers) return []
      const message = `"${slug}" is written for ${found.readers}, and this path is for ${readers}. Take it out.`
      return [{ path, message }]
    }),
  ]
}

/** A path that teaches a group of skills has a lesson of each of them. */
function findingsInTeaching(
  { teaches, lessons }: LearningPath,
  index: number,
  { groups, skills, lessons: all }: Known,
): Finding[] {
  if (teaches === undefined) return []
  const taught = all.filter(({ slug }) => lessons.includes(slug)).map(({ skill }) => skill)
  return [
    ...unknownName('group of skills', teaches, groups, [index, 'teaches']),
    ...skills
      .filter(({ id, group }) => group === teaches && !taught.includes(id))
      .map(({ id }) => ({
        path: [index, 'teaches'],
        message: `This path teaches "${teaches}" whole, but no lesson of it teaches "${id}". Add one.`,
      })),
  ]
}

function findingsInGroups(
  paths: readonly LearningPath[],
  groups: readonly string[],
): Finding[] {
  return groups.flatMap((group) => {
    const [first, second] = paths.flatMap(({ teaches }, index) =>
      teaches === group ? [index] : [],
    )
    if (first === undefined)
      return [
        { path: [], message: `No path teaches "${group}". Give one "teaches: ${group}".` },
      ]
    if (second === undefined) return []
    const message = `Another path teaches "${group}" already. Take "teaches" out of one.`
    return [{ path: [second, 'teaches'], message }]
  })
}
