import {
  hiddenPairs,
  pairKey,
  pairNumbers,
  rest,
  type Numbers,
  type PairsAnswer,
} from '../indicators/hide-pairs.ts'
import {
  hiddenBeside,
  renamed,
  together,
  type NumberSystem,
} from '../indicators/number-system.ts'
import { countOf, type People, type ReportFigures } from './report-body.ts'

/** Numbers of people that no page has, only reports: the pairs, and the keys they have in a report. */
const ownPairs = [
  {
    names: { able: 'households' },
    pairIn: ({ households }: ReportFigures) => ({ able: households.able }),
  },
  {
    names: { able: 'alone', outOf: 'answered', notAnswered: 'not-asked' },
    pairIn: ({ realUse: { alone, answered, notAsked } }: ReportFigures) => ({
      ...{ able: alone, outOf: answered, notAnswered: notAsked },
    }),
  },
  {
    names: { able: 'satisfied', outOf: 'rated' },
    pairIn: ({ satisfied }: ReportFigures) => satisfied,
  },
] as const
type OwnPair = (typeof ownPairs)[number]

type Reports = ReadonlyMap<string, ReportFigures>

type Own = {
  answer: PairsAnswer
  /** What of it a report has, by `pairKey`. */
  keys: ReadonlyMap<string, string>
  /** What of it other reports show and hide. */
  elsewhere: Elsewhere
}
type Elsewhere = { forced: Set<string>; known: Set<string> }

/**
 * The numbers that only reports have. Those of a province are held against the reports of communes
 * that it is the sum of, which the same reader can open.
 */
export function ownNumbers(figures: ReportFigures, reported: Reports): NumberSystem {
  const summed = new Map(
    figures.hamletLines.flatMap(({ name }) => {
      const own = figures.below && reported.get(name)
      return own ? [[name, own] as const] : []
    }),
  )
  const all = ownPairs.map((pair) => ofPair(pair, figures, summed))
  const systems = [...all, ofLines(figures, summed)].map(
    ({ answer, keys, elsewhere }, place) =>
      renamed(
        pairNumbers(answer, elsewhere),
        (pair) => keys.get(pair) ?? `own${place} ${pair}`,
      ),
  )
  return together(...systems)
}

function ofPair(pair: OwnPair, figures: ReportFigures, reported: Reports): Own {
  const below = [...reported.values()]
  const names = Object.entries<string>(pair.names)
  const elsewhere: Elsewhere = { forced: new Set(), known: new Set() }
  for (const [at, own] of below.entries()) {
    const away = hiddenPairs({ total: countsOf(pair.pairIn(own)), below: [] })
    const tell = (name: string, by: readonly string[]) => {
      const isShown = by.every((each) => !away.has(pairKey('whole', each)))
      elsewhere[isShown ? 'known' : 'forced'].add(pairKey(at, name))
    }
    for (const [name] of names) tell(name, [name])
    // Whoever knows both numbers of a pair knows what is left.
    tell(rest, ['able', 'outOf'])
  }
  return {
    answer: {
      total: countsOf(pair.pairIn(figures)),
      below: below.map((each) => countsOf(pair.pairIn(each))),
    },
    keys: new Map(names.map(([name, key]) => [pairKey('whole', name), key])),
    elsewhere,
  }
}

/** Those who came: of a commune by its hamlets, of a province by its communes. */
function ofLines(figures: ReportFigures, reported: Reports): Own {
  const lines = figures.hamletLines
  const elsewhere: Elsewhere = { forced: new Set(), known: new Set() }
  for (const [line, { name, learners }] of figures.below ? lines.entries() : []) {
    const own = reported.get(name)
    if (own?.people !== learners) continue
    const isHidden = hiddenBeside(ownNumbers(own, new Map())).has('people')
    elsewhere[isHidden ? 'forced' : 'known'].add(pairKey(line, 'able'))
  }
  return {
    answer: {
      total: countsOf({ able: figures.people }),
      below: lines.map(({ learners }) => countsOf({ able: learners })),
    },
    keys: new Map([
      [pairKey('whole', 'able'), 'people'],
      ...lines.map((_line, at) => [pairKey(at, 'able'), `learners ${at}`] as const),
    ]),
    elsewhere,
  }
}

function countsOf(said: Readonly<Record<string, People | null>>): Numbers {
  return Object.fromEntries(
    Object.entries(said).map(([name, count]): [string, number] => [name, countOf(count)]),
  )
}
