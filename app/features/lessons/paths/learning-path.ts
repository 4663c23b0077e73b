import * as v from 'valibot'
import { lineSchema, readerGroups, slugSchema } from '../frontmatter.ts'

const words = v.strictObject({
  title: lineSchema,
  benefit: lineSchema,
  /** For whom it is, after "Dành cho" and "For". */
  audience: lineSchema,
  /** What somebody can do at its end. */
  can: v.pipe(v.array(lineSchema), v.minLength(2), v.maxLength(5)),
})

/** Lessons and readings in the order in which they are best learned. */
export const learningPathSchema = v.strictObject({
  id: slugSchema,
  readers: v.picklist(readerGroups),
  /** The group of skills that it teaches whole. */
  teaches: v.optional(slugSchema),
  vi: words,
  en: words,
  lessons: v.pipe(v.array(slugSchema), v.minLength(1)),
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
