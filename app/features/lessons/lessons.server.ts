import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import type { Language } from '#app/platform/language.ts'
import type { LessonBody } from './page/lesson-context.tsx'
import {
  isPractised,
  lessonSchema,
  type Lesson,
  type PractisedLesson,
  type ReadingLesson,
} from './lessons.ts'

export type LessonCatalogue = {
  /** The lessons with something to practise, the most used first. */
  list(language: Language): readonly PractisedLesson[]
  readings(language: Language): readonly ReadingLesson[]
  find(
    slug: string,
    language: Language,
  ): { meta: Lesson; Component: LessonBody } | undefined
}

type Factory = (
  React: unknown,
  jsxRuntime: unknown,
  ReactDOM?: unknown,
) => {
  default: LessonBody
}
/** The copy of React that renders the page; two copies would not share their contexts. */
type ReactRuntime = { React: unknown; jsxRuntime: unknown }

const moduleSchema = v.object({
  default: v.custom<Factory>((value) => typeof value === 'function'),
})

export const indexFile = 'index.json'

export const moduleFile = ({ slug, language }: Pick<Lesson, 'slug' | 'language'>): string =>
  `${slug}.${language}.mjs`

/** Loads what the build made of the lessons. */
export async function openLessons(
  dir: string,
  { React, jsxRuntime }: ReactRuntime,
): Promise<LessonCatalogue> {
  const index = await readFile(path.join(dir, indexFile), 'utf8')
  const lessons = v.parse(v.array(lessonSchema), JSON.parse(index))
  const entries = await Promise.all(
    lessons.map(async (meta) => {
      const url = pathToFileURL(path.join(dir, moduleFile(meta))).href
      const module: unknown = await import(/* @vite-ignore */ url)
      const factory = v.parse(moduleSchema, module).default
      return { meta, Component: factory(React, jsxRuntime).default }
    }),
  )
  const practised = lessons
    .filter(isPractised)
    .sort((one, other) => one.useRank - other.useRank)
  const readings = lessons.filter((lesson) => lesson.kind === 'reading')

  return {
    list: (language) => practised.filter((lesson) => lesson.language === language),
    readings: (language) => readings.filter((lesson) => lesson.language === language),
    find: (slug, language) =>
      entries.find(({ meta }) => meta.slug === slug && meta.language === language),
  }
}
