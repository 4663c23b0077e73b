import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkProse, type Reading } from './check-prose.ts'
import { loadEase, type Ease } from './load-ease.server.ts'
import { coachingTexts } from './coaching-texts.server.ts'
import { kitTexts } from './kit-texts.server.ts'
import { plainPhrases } from './phrases.ts'
import { isOursInGlossary, isOursInPaths } from './pick-texts.ts'
import { lessonTexts } from './lesson-texts.server.ts'
import type { EaseText } from '../compile/prose.ts'
import { readYamlProse } from './read-yaml-prose.ts'
import { unlessAbsent } from '../compile/list-entries.server.ts'
import type { LessonProblem } from '../compile/lesson-problem.ts'

export type EaseReport = {
  problems: LessonProblem[]
  /** Syllables of every sentence. */
  lengths: number[]
  exceptions: number
}

/** How easy all Vietnamese texts of a content folder are to read; `cacheDir` is the compiler's. */
export async function checkEase(
  contentFolder: string,
  cacheDir: string,
): Promise<EaseReport> {
  const ease = await loadEase(contentFolder)
  const texts = [
    ...(await lessonTexts(path.join(contentFolder, 'lessons'), cacheDir)),
    ...(await textsOfFile(contentFolder, 'glossary/glossary.yaml', isOursInGlossary)),
    ...(await textsOfFile(contentFolder, 'paths/paths.yaml', isOursInPaths)),
    ...(await kitTexts(contentFolder)),
    ...(await coachingTexts(contentFolder, 'scenarios', 'scenario.yaml')),
    ...(await coachingTexts(contentFolder, 'templates', 'template.yaml')),
  ]
  const readings = texts.map((text) => ({ text, ...readingOf(text, ease) }))
  return {
    problems: readings.flatMap(({ text: { file }, faults }) =>
      faults.map((fault) => ({ file: path.relative(process.cwd(), file), ...fault })),
    ),
    lengths: readings.flatMap(({ lengths }) => lengths),
    exceptions: readings.reduce((sum, { exceptions }) => sum + exceptions, 0),
  }
}

function readingOf({ prose, readers, knowsTerms }: EaseText, ease: Ease): Reading {
  const { words, terms, allTerms } = ease
  const thresholds = ease.thresholds[readers]
  const known = knowsTerms || thresholds.knowsTerms ? allTerms : plainPhrases([])
  return checkProse(prose, { words, terms, thresholds, known })
}

async function textsOfFile(
  contentFolder: string,
  name: string,
  isOurs: (path: readonly (string | number)[]) => boolean,
): Promise<EaseText[]> {
  const file = path.join(contentFolder, name)
  const source = await unlessAbsent(readFile(file, 'utf8'))
  if (source === undefined) return []
  return [
    {
      file,
      readers: 'residents',
      knowsTerms: true,
      prose: readYamlProse(source, { isOurs }),
    },
  ]
}
