import { countWords } from '#app/features/lessons/compile/reading-time.ts'
import { isPractised, type Lesson } from '#app/features/lessons/lessons.ts'
import type { Language } from '#app/platform/language.ts'
import type { ExaminedScenario } from '#app/features/sandbox/library/load-scenarios.server.ts'
import { alignColumns } from './align-columns.ts'

type Library = {
  lessons: readonly Lesson[]
  examined: readonly Pick<ExaminedScenario, 'figures'>[]
  /** What is the same in every language, by its name. */
  alike: Readonly<Record<string, number>>
}

/** How much there is to learn from, as a table for a terminal. */
export function libraryTable({ lessons, examined, alike }: Library): string {
  const states = examined
    .flatMap(({ figures }) => Object.values(figures ?? {}))
    .reduce((sum, figure) => sum + figure.states, 0)
  const [vi, en] = [countsOf(lessons, 'vi'), countsOf(lessons, 'en')]
  const inBoth = Object.keys(vi).map((name) => [name, counted(vi[name]), counted(en[name])])
  const inOne = Object.entries({ ...alike, states }).map(([name, count]) => [
    name,
    counted(count),
  ])
  return alignColumns([['library', 'vi', 'en'], ...inBoth, ...inOne], 1)
}

/** In Vietnamese every syllable is written as a word, so that words are syllables there. */
function countsOf(all: readonly Lesson[], language: Language): Record<string, number> {
  const lessons = all.filter((lesson) => lesson.language === language)
  const sum = (read: (lesson: Lesson) => number) =>
    lessons.reduce((total, lesson) => total + read(lesson), 0)
  return {
    lessons: lessons.filter(isPractised).length,
    readings: lessons.filter(({ kind }) => kind === 'reading').length,
    words: sum(({ text }) => countWords(text)),
    'minutes read aloud': sum(({ minutes }) => minutes),
    questions: sum(({ questions }) => questions.length),
    troubles: sum(({ troubles }) => troubles.length),
    asks: sum(({ asks }) => asks.length),
  }
}

const counted = (count = 0): string => count.toLocaleString('en')
