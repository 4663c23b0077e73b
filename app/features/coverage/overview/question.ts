import { isDay } from '#app/platform/calendar-day.ts'
import { groups, type Column } from '../cells/counts.ts'
import type { Thing } from '../cells/indicator.ts'
import { readOrder, writeOrder, type Order } from '../table/order.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

/** What a reader of coverage has chosen: by the address of the page, so that it can be sent on. */
export type Asked = {
  day: Day
  /** On the map of that day, or on today's. */
  map: 'of-day' | 'of-today'
  thing: Thing
  group: Column
  /** Undefined is the order that helps most: by need in a commune, else by name. */
  order: Order | undefined
  span: 'month' | 'quarter'
}

export type Question = {
  asked: Asked
  /** Why the page is of today and not of the day that was asked for. */
  problem: 'day-ahead' | 'no-such-day' | undefined
  /** As it was asked for. */
  typedDay: string
}

const groupWords: Record<Column, string> = {
  everyone: 'tat-ca',
  female: 'nu',
  male: 'nam',
  age18: '18-34',
  age35: '35-59',
  age60: '60',
  ageless: 'chua-ro-tuoi',
  minority: 'dan-toc',
  poor: 'ngheo',
  disabled: 'khuyet-tat',
}

const thingWords: ReadonlyMap<Thing, string> = new Map([
  ['core', 'co-ban'],
  ['any', 'bat-ky'],
  ['five', 'ca-nam'],
])

const wordOfThing = (thing: Thing): string =>
  thingWords.get(thing) ?? thing.replace('content:', '')

export const groupParameter = (group: Column): string => groupWords[group]
export const thingParameter = wordOfThing

/** What can be chosen to be counted; the ids of contents stand in the list of skills. */
export const thingsWith = (contents: readonly string[]): Thing[] => [
  ...(['core', 'any', 'five'] as const),
  ...contents.map((id) => `content:${id}` as const),
]

export function readQuestion(
  search: URLSearchParams,
  { today, contents }: { today: Day; contents: readonly string[] },
): Question {
  const typedDay = search.get('ngay')?.trim() ?? ''
  const problem = problemOf(typedDay, today)
  const chosen = <Each>(all: readonly Each[], word: (each: Each) => string, name: string) =>
    all.find((each) => word(each) === search.get(name))
  return {
    asked: {
      day: typedDay === '' || problem ? today : typedDay,
      map: search.get('ban-do') === 'ngay-do' ? 'of-day' : 'of-today',
      thing: chosen(thingsWith(contents), wordOfThing, 'viec') ?? 'core',
      group: chosen(groups, (group) => groupWords[group], 'nhom') ?? 'everyone',
      order: readOrder(search.get('xep') ?? ''),
      span: search.get('theo') === 'quy' ? 'quarter' : 'month',
    },
    problem,
    typedDay,
  }
}

function problemOf(typed: string, today: Day): Question['problem'] {
  if (typed === '') return undefined
  if (!isDay(typed)) return 'no-such-day'
  return typed > today ? 'day-ahead' : undefined
}

/** The address of the coverage of a unit with what was chosen; what goes without saying is left out. */
export function coveragePath(unitId: string, asked?: Asked, today?: Day): string {
  const query = new URLSearchParams(asked ? parametersOf(asked, today) : []).toString()
  return `/can-bo/don-vi/${unitId}/so-lieu${query === '' ? '' : `?${query}`}`
}

/** Each choice by its name in the address. */
export function parametersOf(
  { day, map, thing, group, order, span }: Asked,
  today?: Day,
): [name: string, value: string][] {
  const all: [string, string | undefined][] = [
    ['ngay', day === today ? undefined : day],
    ['ban-do', map === 'of-day' ? 'ngay-do' : undefined],
    ['viec', thing === 'core' ? undefined : wordOfThing(thing)],
    ['nhom', group === 'everyone' ? undefined : groupWords[group]],
    ['xep', order && writeOrder(order)],
    ['theo', span === 'quarter' ? 'quy' : undefined],
  ]
  return all.filter((each): each is [string, string] => each[1] !== undefined)
}
