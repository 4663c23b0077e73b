import { foldMarks } from '#app/platform/letters.ts'
import type { Day } from './days.ts'
import type { Standing } from './standing.ts'

/** Somebody of a hamlet, with what a visit needs to know of them. */
export type Neighbour = {
  id: string
  learnerId: string
  name: string
  birthYear: number | null
  household: string | null
  smartphone: 'own' | 'family' | 'none' | null
  groups: string[]
  standing: Standing
  lastVisitOn: Day | null
  /** When the last visit said to come again; null where it need not be. */
  nextOn: Day | null
}

/** Those who live together; whoever has no household stands alone. */
export type House = {
  key: string
  household: string | null
  people: Neighbour[]
  isUnreached: boolean
  lastVisitOn: Day | null
  nextOn: Day | null
  isDue: boolean
}

export const houseFilters = [
  ...(['all', 'unreached', 'due', 'elderly', 'no-phone'] as const),
  ...(['ethnic-minority', 'poor', 'disabled'] as const),
] as const
export type HouseFilter = (typeof houseFilters)[number]

/** From this age on somebody is counted among the elderly, by Vietnamese law. */
const elderlyFrom = 60

function isElderly({ birthYear }: Pick<Neighbour, 'birthYear'>, today: Day) {
  return birthYear !== null && Number(today.slice(0, 4)) - birthYear >= elderlyFrom
}

export function housesOf(people: readonly Neighbour[], today: Day): House[] {
  const byKey = new Map<string, Neighbour[]>()
  for (const one of people) {
    const key = one.household === null ? `alone ${one.id}` : `house ${one.household}`
    const house = byKey.get(key)
    if (house) house.push(one)
    else byKey.set(key, [one])
  }
  return [...byKey].map(([key, own]) => houseOf(key, own, today)).sort(byNeed(today))
}

function houseOf(key: string, people: Neighbour[], today: Day): House {
  const nextOn = sorted(people.map((one) => one.nextOn))[0] ?? null
  return {
    ...{ key, people, nextOn },
    household: people[0]?.household ?? null,
    isUnreached: people.every(({ standing }) => standing.word === 'unreached'),
    lastVisitOn: sorted(people.map((one) => one.lastVisitOn)).at(-1) ?? null,
    isDue: nextOn !== null && nextOn <= today,
  }
}

function sorted(days: readonly (Day | null)[]): Day[] {
  return days.filter((day) => day !== null).sort()
}

/**
 * Where to go first: where somebody said to come, longest ago; where nobody has been; then where
 * least can be done alone, the elderly before others, and the visit longest ago.
 */
function byNeed(today: Day): (one: House, other: House) => number {
  const keys = new Map<House, (number | string)[]>()
  const keyOf = (house: House): (number | string)[] => {
    const kept = keys.get(house) ?? needOf(house, today)
    keys.set(house, kept)
    return kept
  }
  return (one, other) => compareKeys(keyOf(one), keyOf(other))
}

function needOf(house: House, today: Day): (number | string)[] {
  const { people, isDue, nextOn, isUnreached, lastVisitOn, household, key } = house
  return [
    ...[isDue ? 0 : 1, isDue ? (nextOn ?? '') : '', isUnreached ? 0 : 1],
    Math.max(0, ...people.map(({ standing }) => standing.alone)),
    people.some((one) => isElderly(one, today)) ? 0 : 1,
    ...[lastVisitOn ?? '', household ?? people[0]?.name ?? '', key],
  ]
}

function compareKeys(one: (number | string)[], other: (number | string)[]): number {
  for (const [place, value] of one.entries()) {
    const against = other[place]
    if (against === undefined || value === against) continue
    if (typeof value === 'string' && typeof against === 'string') {
      return value < against ? -1 : 1
    }
    return Number(value) - Number(against)
  }
  return 0
}

/** Whether a house belongs to what somebody looks for; a group counts where anybody has it. */
export function isHouseOf(house: House, filter: HouseFilter, today: Day): boolean {
  const { people, isUnreached, isDue } = house
  switch (filter) {
    case 'all':
      return true
    case 'unreached':
      return isUnreached
    case 'due':
      return isDue
    case 'elderly':
      return people.some((one) => isElderly(one, today))
    case 'no-phone':
      return people.some(({ smartphone }) => smartphone === 'none')
    default:
      return people.some(({ groups }) => groups.includes(filter))
  }
}

/** Whether a house, or somebody in it, is called so; marks and capitals do not matter. */
export function isHouseNamed({ household, people }: House, name: string): boolean {
  const words = foldMarks(name).split(/\s+/).filter(Boolean)
  const called = [household ?? '', ...people.map((one) => one.name)].map(foldMarks)
  return called.some((each) => words.every((word) => each.includes(word)))
}

/** Of all houses, how many call for what. */
export function countHouses(houses: readonly House[]) {
  return {
    houses: houses.length,
    unreached: houses.filter(({ isUnreached }) => isUnreached).length,
    due: houses.filter(({ isDue }) => isDue).length,
  }
}
