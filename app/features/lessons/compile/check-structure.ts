import type { Frontmatter } from '../frontmatter.ts'
import { scenariosOf } from './check-scenarios.ts'
import type { Fault } from './lesson-problem.ts'
import type { Outline } from './outline.ts'
import type { ReadLesson } from './read-lesson.ts'
import { minutesFor, wordsIn } from './reading-time.ts'

type Kind = Frontmatter['kind']

const ofPractised = [
  { part: 'Still', least: 1, mend: 'show a screen: <Still scenario screen caption />' },
  { part: 'Question', least: 2, mend: 'ask what tests judgement: <Question id="…">' },
  { part: 'Trouble', least: 3, mend: 'say what goes wrong: <Trouble ask="…">' },
]

/** What a lesson of each kind must have at the least. */
const wanted: Record<Kind, { part: string; least: number; mend: string }[]> = {
  procedure: [
    { part: 'Ready', least: 1, mend: 'list what to have ready inside <Ready>' },
    { part: 'Row', least: 2, mend: 'compare the counter with the phone in <Compare>' },
    { part: 'Step', least: 1, mend: 'say what to do in <Steps>' },
    ...ofPractised,
  ],
  skill: ofPractised,
  reading: [],
}

const mostMinutes: Record<Kind, number> = { procedure: 5, skill: 5, reading: 3 }

/** Parts that anchors, a heading or the order of the page allow once. */
const onceOnly = ['Ready', 'Troubles']

/** What a lesson of its kind lacks, has too often, or says at too great length. */
export function faultsOfStructure({ frontmatter, outline, lineOf }: ReadLesson): Fault[] {
  if (!frontmatter || !outline) return []
  const { kind } = frontmatter
  const line = lineOf('kind')
  const countOf = (part: string) => outline.counts[part] ?? 0

  const missing = wanted[kind]
    .filter(({ part, least }) => countOf(part) < least)
    .map(({ part, least, mend }) => ({
      line,
      key: part,
      message: `a ${kind} has at least ${String(least)}, this one ${String(countOf(part))}`,
      mend,
    }))
  const repeated = onceOnly
    .filter((part) => countOf(part) > 1)
    .map((part) => ({
      line,
      key: part,
      message: `stands here ${String(countOf(part))} times`,
      mend: 'write it once',
    }))
  return [
    ...missing,
    ...repeated,
    ...faultsOfPractice(frontmatter, outline, lineOf),
    ...faultsOfLength(kind, outline, line),
    ...faultsOfAsks(frontmatter, lineOf),
  ]
}

function faultsOfPractice(
  frontmatter: Frontmatter,
  { scenarioUses }: Outline,
  lineOf: ReadLesson['lineOf'],
): Fault[] {
  const practised = scenarioUses.filter(({ screen }) => screen === undefined)
  if (frontmatter.kind === 'reading') {
    return practised.map(({ line }) => ({
      line,
      key: 'Practise',
      message: 'stands in a reading',
      mend: 'lead to the lesson that practises it: [text](/bai-hoc/…)',
    }))
  }
  return scenariosOf(frontmatter).flatMap((slug, index) =>
    practised.some(({ scenario }) => scenario === slug)
      ? []
      : [
          {
            line: lineOf('scenarios', index),
            key: 'scenarios',
            message: `“${slug}” is practised nowhere in the lesson`,
            mend: `write <Practise scenario="${slug}">…</Practise>`,
          },
        ],
  )
}

function faultsOfLength(kind: Kind, { spokenWords }: Outline, line: number): Fault[] {
  const [minutes, most] = [minutesFor(spokenWords), mostMinutes[kind]]
  if (minutes <= most) return []
  const words = `${spokenWords.toLocaleString('en')} words`
  return [
    {
      line,
      key: 'length',
      message: `is ${String(minutes)} minutes read aloud (${words}), a ${kind} at most ${String(most)}`,
      mend: `cut ${String(spokenWords - wordsIn(most))} words, in Vietnamese as many syllables; questions are not counted`,
    },
  ]
}

/** What people ask is found beside the title, so that a copy of it finds nothing more. */
function faultsOfAsks({ asks, title }: Frontmatter, lineOf: ReadLesson['lineOf']): Fault[] {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const earlier = [title, ...asks].map(bare)
  return asks.flatMap((ask, index) =>
    earlier.indexOf(bare(ask)) === index + 1
      ? []
      : [
          {
            line: lineOf('asks', index),
            key: 'asks',
            message: `“${ask}” repeats the title or another`,
            mend: 'write other words that people use',
          },
        ],
  )
}
