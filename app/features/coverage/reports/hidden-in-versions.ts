import {
  hiddenBeside,
  noNumbers,
  renamed,
  together,
  type NumberSystem,
} from '../indicators/number-system.ts'
import type { BesideReport } from './beside-report.ts'
import { numbersOnPages } from './numbers-on-pages.ts'
import { ownNumbers } from './own-numbers.ts'
import type { ReportFigures } from './report-body.ts'

/**
 * What of a report is hidden from who stands above the commune: of one to nine people every number,
 * and any from which it could be worked out, by this report or by the pages and reports that the
 * same reader has beside it.
 */
export const hiddenInReport = (figures: ReportFigures, beside: BesideReport): Set<string> =>
  hiddenInVersions([figures], beside)[0] ?? new Set()

type Version = {
  place: number
  figures: ReportFigures
  numbers: NumberSystem
  hidden: ReadonlySet<string>
}
type Own = Omit<Version, 'hidden'>

/**
 * The same of every version of a report, for who can open all of them. A number that is the same in
 * two versions is one number: what the earlier hides the later hides, and what it shows keeps no
 * secret there. Then each but the last is held against the next: of what became one to nine more or
 * fewer the earlier leaves the number out, as a line of days does.
 *
 * This holds of versions as they can be opened now: whoever kept an earlier one from before the
 * later came has what it showed then. A step is looked for from one version to the next, and the
 * report of a province is held against the last versions of its communes.
 */
export function hiddenInVersions(
  versions: readonly ReportFigures[],
  beside: BesideReport,
): Set<string>[] {
  const onPages = hiddenByTurns(versions, (each) => numbersOnPages(each, beside))
  const own = hiddenByTurns(versions, (each) => ownNumbers(each, beside.reported))
  return versions.map((_each, at) => new Set([...(onPages[at] ?? []), ...(own[at] ?? [])]))
}

function hiddenByTurns(
  versions: readonly ReportFigures[],
  numbersOf: (figures: ReportFigures) => NumberSystem,
): ReadonlySet<string>[] {
  const told: Version[] = []
  for (const [place, figures] of versions.entries()) {
    const own = { place, figures, numbers: numbersOf(figures) }
    const before = told.map((other) => toldBy(other, own))
    told.push({ ...own, hidden: hiddenAcross(own, before) })
  }
  return told.map((own) => {
    const next = told[own.place + 1]
    if (!next) return own.hidden
    const before = told.slice(0, own.place).map((other) => toldBy(other, own))
    const after = [toldBy(next, own), stepsTo(next, own)]
    return hiddenAcross(own, [...before, ...after])
  })
}

/** Of a report of which there is one version only that version is looked at. */
const hiddenAcross = ({ numbers }: Own, others: readonly NumberSystem[]): Set<string> =>
  hiddenBeside(together(numbers, ...others), { isToldElsewhere: others.length > 0 })

/** What one version tells of another: of what is the same in both under the name it has there. */
function toldBy(other: Version, own: Own): NumberSystem {
  const { values } = other.numbers
  const shown = [...values.keys()].filter((key) => !other.hidden.has(key))
  const numbers = { ...other.numbers, forced: new Set(other.hidden), known: new Set(shown) }
  return renamed(numbers, (key) => nameIn(own, other, key))
}

function nameIn(own: Own, other: Own, key: string): string {
  const there = keyAcross(key, other.figures, own.figures)
  const count = there === undefined ? undefined : own.numbers.values.get(there)
  const isSame = count !== undefined && count === other.numbers.values.get(key)
  return isSame && there !== undefined ? there : `${other.place}: ${key}`
}

/** By how much numbers are others in the next version: with one of both each tells the other. */
function stepsTo(next: Version, own: Own): NumberSystem {
  const steps = noNumbers()
  for (const [key, is] of next.numbers.values) {
    const there = keyAcross(key, next.figures, own.figures)
    const was = there === undefined ? undefined : own.numbers.values.get(there)
    if (there === undefined || was === undefined || was === is) continue
    const step = `to ${there}`
    const after = nameIn(own, next, key)
    const [part, whole] = was < is ? [there, after] : [after, there]
    steps.values.set(step, Math.abs(is - was))
    steps.sums.push({ whole, parts: [part, step] })
  }
  return steps
}

/** How another version calls a number: lines go by the names of hamlets and skills. */
function keyAcross(
  key: string,
  from: ReportFigures,
  to: ReportFigures,
): string | undefined {
  const [, column = '', line] = /^(\w+) (\d+)$/.exec(key) ?? []
  if (line === undefined) return key
  const isOfSkills = ['practised', 'passed', 'used'].includes(column)
  const list = isOfSkills ? 'skills' : 'hamletLines'
  const name = from[list][Number(line)]?.name
  const place = to[list].findIndex((each) => each.name === name)
  return place < 0 ? undefined : `${column} ${place}`
}
