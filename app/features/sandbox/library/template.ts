import * as v from 'valibot'
import { id } from '../scenario/scenario-words.ts'

/** The parts of a scenario that a template may bring. */
export const templateSections = [
  'apps',
  'facts',
  'codes',
  'qrs',
  'messages',
  'traps',
  'faults',
  'screens',
] as const

const section = v.optional(v.record(v.string(), v.unknown()), {})

/** A part of a scenario that several share, with parameters for what differs. */
export const templateSchema = v.strictObject({
  about: v.string(),
  params: v.optional(
    v.record(
      id,
      v.strictObject({
        about: v.string(),
        /** Without it every use has to give the parameter; null leaves out what would hold it. */
        default: v.optional(v.unknown()),
      }),
    ),
    {},
  ),
  apps: section,
  facts: section,
  codes: section,
  qrs: section,
  messages: section,
  traps: section,
  faults: section,
  screens: section,
})

/** One use of a template in a scenario. */
export const useSchema = v.strictObject({
  template: id,
  /** Sets this use apart from others of the same template; the parameter `as`. */
  as: v.optional(id),
  with: v.optional(v.record(id, v.unknown()), {}),
})
export type TemplateUse = v.InferOutput<typeof useSchema>
