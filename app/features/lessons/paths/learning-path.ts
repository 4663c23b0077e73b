import * as v from 'valibot'
import { readerGroups } from '../frontmatter.ts'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'))
const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/))

const words = v.strictObject({
  title: line,
  benefit: line,
  /** For whom it is, after "Dành cho" and "For". */
  audience: line,
  /** What somebody can do at its end. */
  can: v.pipe(v.array(line), v.minLength(2), v.maxLength(5)),
})

/** Lessons and readings in the order in which they are best learned. */
export const learningPathSchema = v.strictObject({
  id,
  readers: v.picklist(readerGroups),
  /** The group of skills that it teaches whole. */
  teaches: v.optional(id),
  vi: words,
  en: words,
  lessons: v.pipe(v.array(id), v.minLength(1)),
})
export type LearningPath = v.InferOutput<typeof learningPathSchema>

/** The path of whoever does not know where to begin. */
export const startPath = 'bat-dau-tu-so-0'
export const pathsPath = '/lo-trinh'
export const skillsMapPath = '/ky-nang'

/** The Vietnamese address of a path; links put the language before it. */
export function pathPath(path: string): string {
  return `${pathsPath}/${path}`
}
