import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import {
  savedLibrarySchema,
  type SavedLibrary,
} from '#app/features/lessons/search/saved-library.ts'
import { searchFile } from '#app/features/lessons/search/open-searches.server.ts'
import type { Language } from '#app/platform/language.ts'

const questionsSchema = v.array(
  v.strictObject({
    ask: v.string(),
    /** Slugs of lessons, `term:<id>` or `path:<id>`. */
    wanted: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(3)),
    mode: v.picklist(['marks', 'no-marks', 'typo', 'everyday', 'telex']),
  }),
)
export type EverydayQuestion = v.InferOutput<typeof questionsSchema>[number]

/** What people ask, with the answers that would help them. */
export function everydayQuestions(): EverydayQuestion[] {
  const file = path.resolve('tests/search/questions.yaml')
  return v.parse(questionsSchema, parse(readFileSync(file, 'utf8')))
}

/** What the build made to be searched. */
export function builtLibrary(language: Language): SavedLibrary {
  const file = searchFile(path.resolve('build/content'), language)
  return v.parse(savedLibrarySchema, JSON.parse(readFileSync(file, 'utf8')))
}
