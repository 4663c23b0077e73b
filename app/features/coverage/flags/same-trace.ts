import type { Finding } from './flag.ts'
import { groupedBy, hamletsIn, peopleIn, type Pass } from './pass.ts'
import { thresholds } from './thresholds.ts'

type Played = { pass: Pass; times: readonly number[] }

/**
 * Checks of different people that went the same way at the same pace. The same way alone says
 * nothing: whoever knows it goes the shortest.
 */
export function sameTracesIn(passes: readonly Pass[]): Finding[] {
  const long = passes.map(playedIn).filter(({ times }) => {
    return times.length >= thresholds.leastStepsAlike
  })
  const sameWay = groupedBy(long, ({ pass }) => `${pass.scenario} ${wayOf(pass.trace)}`)
  return [...sameWay.values()].flatMap(alikeIn).flatMap((own) => {
    const people = peopleIn(own)
    const [first] = own
    if (!first || people < 2) return []
    const values = { people, steps: first.trace.split('~').length }
    const { skill } = first
    return [{ code: 'same-trace' as const, hamletIds: hamletsIn(own), skill, values }]
  })
}

const time = /\.(\d+)$/

/** What was done, without when. */
const wayOf = (trace: string): string =>
  trace
    .split('~')
    .map((item) => item.replace(time, ''))
    .join('~')

function playedIn(pass: Pass): Played {
  const times = pass.trace.split('~').map((item) => Number(time.exec(item)?.[1] ?? 0))
  return { pass, times }
}

/** Those that keep the pace of one another, by the first of each. */
function alikeIn(played: readonly Played[]): Pass[][] {
  const sorted = [...played].sort((one, other) => firstOf(one) - firstOf(other))
  const groups: Played[][] = []
  let from = 0
  for (const each of sorted) {
    const leader = () => groups[from]?.[0]
    for (let first = leader(); first && isBehind(first, each); first = leader()) from += 1
    const group = groups.slice(from).find(([first]) => first && isAlike(first, each))
    if (group) group.push(each)
    else groups.push([each])
  }
  return groups.map((group) => group.map(({ pass }) => pass))
}

const firstOf = ({ times }: Played): number => times[0] ?? 0

/** So far before that nothing from here on can be alike. */
const isBehind = (one: Played, other: Played): boolean =>
  firstOf(other) - firstOf(one) > thresholds.tenthsAlike

function isAlike(one: Played, other: Played): boolean {
  return one.times.every((tenths, step) => {
    return Math.abs(tenths - (other.times[step] ?? 0)) <= thresholds.tenthsAlike
  })
}
