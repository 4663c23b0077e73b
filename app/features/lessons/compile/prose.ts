import * as v from 'valibot'
import type { ReaderGroup } from '../frontmatter.ts'

/** What the check of reading ease looks for; an exception names one of these. */
export const easeRules = [
  'long-sentence',
  'rare-word',
  'formal-words',
  'passive',
  'abbreviation',
] as const
export type EaseRule = (typeof easeRules)[number]

const line = v.number()

const exceptionSchema = v.object({
  line,
  /** As the author wrote it: it may be no rule at all. */
  rule: v.string(),
  reason: v.string(),
})
export type Exception = v.InferOutput<typeof exceptionSchema>

const blockSchema = v.object({
  line,
  text: v.string(),
  /** Running text can hold marked terms; a heading, a caption or a button cannot. */
  isRunning: v.boolean(),
  /** The terms marked here, by what they are looked up by and as they are written. */
  terms: v.array(v.string()),
  /** Which exceptions of the text cover this block. */
  excused: v.array(v.number()),
})
export type Block = v.InferOutput<typeof blockSchema>

/** The words of one file as readers meet them, block by block. */
export const proseSchema = v.object({
  blocks: v.array(blockSchema),
  exceptions: v.array(exceptionSchema),
})
export type Prose = v.InferOutput<typeof proseSchema>

const written = /^\s*ease:\s*([a-z]+(?:-[a-z]+)*)?\s*(?:[–—-]\s*([\s\S]*))?$/

/** Reads `ease: rule – reason`; undefined where a comment is about something else. */
export function readException(comment: string, line: number): Exception | undefined {
  if (!/^\s*ease\s*:/.test(comment)) return undefined
  const [, rule = '', reason = ''] = written.exec(comment) ?? []
  return { line, rule, reason: reason.trim() }
}

/** The prose of a file, and for whom it is. */
export type EaseText = {
  file: string
  readers: ReaderGroup
  prose: Prose
  /** Whether the terms of the glossary are taken as known, because a lesson explains them. */
  knowsTerms: boolean
}
