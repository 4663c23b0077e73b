import path from 'node:path'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { createExportJobs } from '#app/features/coverage/export/export-jobs.server.ts'
import { makeInProcess } from '#app/features/coverage/export/make-in-process.server.ts'
import { classFolds, createLive } from '#app/features/classes/classes.server.ts'
import { coverageFolds, renewRules } from '#app/features/coverage/coverage.server.ts'
import { rulesOf } from '#app/features/coverage/cells/rules.ts'
import { createKept } from '#app/features/coverage/read/kept.server.ts'
import {
  createAddressTries,
  createOidc,
  identityFolds,
} from '#app/features/identity/identity.server.ts'
import { openKits } from '#app/features/classes/tonight/load-kits.server.ts'
import { openIndicators } from '#app/features/coverage/catalogue/load-indicators.server.ts'
import { learningKinds } from '#app/features/learning/learning.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { lessonPath, stepCardPath } from '#app/features/lessons/lessons.ts'
import { openDrawings } from '#app/features/lessons/drawings/drawings.server.ts'
import { openGlossary } from '#app/features/lessons/glossary/glossary.server.ts'
import { openLessons } from '#app/features/lessons/lessons.server.ts'
import { glossaryPath } from '#app/features/lessons/glossary/glossary.ts'
import {
  pathPath,
  pathsPath,
  skillsMapPath,
} from '#app/features/lessons/paths/learning-path.ts'
import { createPathCatalogue, openPaths } from '#app/features/lessons/paths/paths.server.ts'
import { searchPath } from '#app/features/lessons/search/question.ts'
import { openSearches } from '#app/features/lessons/search/open-searches.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import type { LatestLibrary } from '#app/features/sandbox/report/read-library.server.ts'
import { openScenarios, openSkills } from '#app/features/sandbox/sandbox.server.ts'
import { namedUnitsOn, territoryFolds } from '#app/features/territory/territory.server.ts'
import { readBuildNotes } from '#app/platform/build-notes.server.ts'
import type { Config } from '#app/platform/config.server.ts'
import { languageOf, languages, pathIn, type Language } from '#app/platform/language.ts'
import { loadTexts } from '#app/platform/load-texts.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'

/** Every fold of every feature: what the tables of the record are made from. */
export const folds = [
  ...[learningFolds, identityFolds, territoryFolds, classFolds].flat(),
  // The last: it counts by the tables of the others.
  ...coverageFolds,
]

export { namedUnitsOn }

export type Services = Awaited<ReturnType<typeof createServices>>

/** Opens everything a request may need, once in the life of a process. */
export async function createServices(config: Config) {
  const contentDirectory = path.join(config.buildDirectory, 'content')
  const connection = openDatabase(config.databaseUrl)
  await migrateToLatest(connection.db)
  const scenarios = await openScenarios(path.join(contentDirectory, 'scenarios.json'))
  const lessons = await openLessons(path.join(contentDirectory, 'lessons'), {
    React,
    jsxRuntime,
  })
  const glossary = await openGlossary(path.join(contentDirectory, 'glossary.json'))
  const drawings = await openDrawings(path.join(contentDirectory, 'drawings.json'))
  const skills = await openSkills(path.join(contentDirectory, 'skills.json'))
  await renewRules(connection, rulesOf(skills))
  const indicators = await openIndicators(path.join(contentDirectory, 'indicators.json'))
  const titleOf = (scenario: string, language: Language) =>
    scenarios.find(scenario)?.texts[language]['title'] ?? scenario
  const kits = await openKits(path.join(contentDirectory, 'kits.json'))
  const paths = createPathCatalogue({
    paths: await openPaths(path.join(contentDirectory, 'paths.json')),
    ...{ skills, lessons, titleOf },
  })
  const { scripts, search: searchFiles } = await readBuildNotes(config.buildDirectory)
  const i18n = loadTexts(path.join(contentDirectory, 'texts'))
  const eventKinds = learningKinds({
    findScenario: (slug) => scenarios.find(slug)?.scenario,
    skillOfLesson: (slug) =>
      lessons.list('vi').find((lesson) => lesson.slug === slug)?.skill,
  })

  const authoring: { library: LatestLibrary } = { library: undefined }
  const log = createLog(config.logLevel)
  const exports = createExportJobs({
    make: makeInProcess({
      script: path.join(config.buildDirectory, 'make-export.js'),
      databaseUrl: config.databaseUrl,
    }),
    onError: (error) => log.error({ error }, 'An export could not be made'),
  })

  return {
    config,
    db: connection.db,
    record: createRecord(folds),
    eventKinds,
    addressTries: createAddressTries(),
    /** Where everybody stands in the classes that are open. */
    live: createLive(),
    unitsOn: namedUnitsOn,
    /** What pages of numbers ask of the tree of units. */
    kept: createKept(),
    /** Undefined where staff have no other way in than a password. */
    oidc: createOidc(config.oidc, config.publicUrl),
    scenarios,
    lessons,
    skills,
    /** What is counted, in words, as it holds on a day. */
    indicators,
    paths,
    glossary,
    /** Evenings of 45, 60 and 90 minutes, minute by minute. */
    kits,
    drawings,
    /** The lesson that a scenario belongs to. */
    lessonOf: (scenario: string) =>
      lessons.list('vi').find(({ scenarios: own }) => own.includes(scenario))?.slug,
    /** What is practised in a scenario, in words. */
    titleOf,
    /** A skill as its learner knows it: by the lesson that teaches it. */
    describeSkill: (skill: string, language: Language) => {
      const lesson = lessons.list(language).find((each) => each.skill === skill)
      return {
        title: lesson?.title ?? skill,
        lesson: lesson?.slug,
        scenario: lesson?.scenarios[0],
      }
    },
    i18n,
    /** A text in the language of the page asked for. */
    textOf: (request: Request, key: string) =>
      i18n[languageOf(new URL(request.url).pathname)].t(key),
    scripts,
    search: await openSearches(contentDirectory),
    /** What the browser fetches to search by itself. */
    searchFiles,
    log,
    /** The large files being made. */
    exports,
    /** The content as its authors last saw it. */
    authoring,
    now: () => new Date(),
    isDatabaseReadable: () => isReadable(connection),
    close: async () => {
      await exports.end()
      await connection.close()
    },
  }
}

/** The addresses that are the same for everybody, in every language. */
export function guestPathsOf({
  lessons,
  paths: learningPaths,
}: Services): ReadonlySet<string> {
  const ofLessons = [
    ...lessons.list('vi').flatMap(({ slug }) => [lessonPath(slug), stepCardPath(slug)]),
    ...lessons.readings('vi').map(({ slug }) => lessonPath(slug)),
  ]
  const ofPaths = [pathsPath, ...learningPaths.ids.map(pathPath), skillsMapPath]
  const paths = [
    '/',
    '/rieng-tu',
    '/quen-pin',
    glossaryPath,
    searchPath,
    ...ofLessons,
    ...ofPaths,
  ]
  return new Set(
    languages.flatMap((language) => paths.map((page) => pathIn(language, page))),
  )
}

async function isReadable({ db }: ReturnType<typeof openDatabase>): Promise<boolean> {
  try {
    await db.selectFrom('event').select('sequence').limit(1).execute()
    return true
  } catch {
    // Whatever the reason, the answer to the question is no.
    return false
  }
}
