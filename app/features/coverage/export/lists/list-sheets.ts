import type { Language } from '#app/platform/language.ts'
import { lastOf, type ShownNumbers } from '../../denominators/shown-numbers.ts'
import type { ShownOfficial } from '../../official/shown-official.ts'
import type { ShownTargets } from '../../targets/shown-targets.ts'
import type { Sheet, SheetColumn } from '../../workbook/workbook.ts'
import { statedList, type ListWords } from './stated-list.ts'

type Kinds = Readonly<Record<string, SheetColumn['kind']>>

const numbersColumns: Kinds = {
  ...{ name: 'text', households: 'count', adults: 'count' },
  ...{ 'as-of': 'day', source: 'text', id: 'text' },
}

/** How many live in a commune and its hamlets, as it was stated last. */
export function numbersSheet({ places }: ShownNumbers, t: ListWords): Sheet {
  const rows = places.map(({ id, name, history }) => {
    const last = lastOf({ history })
    return [
      ...[name, last?.households ?? null, last?.adults ?? null],
      ...[last?.asOf ?? null, last?.source ?? null, id],
    ]
  })
  return statedList({ name: 'mau-so', columns: numbersColumns, rows }, t)
}

const targetsColumns: Kinds = {
  ...{ name: 'text', target: 'count', source: 'text' },
  ...{ year: 'text', indicator: 'text', id: 'text' },
}

/** What a unit and those right below it set themselves for a year, of one indicator. */
export function targetsSheet(
  { own, below, year, indicator }: ShownTargets,
  t: ListWords,
): Sheet {
  const rows = [own, ...below].map(({ id, name, target }) => [
    ...[name, target?.adults ?? null, target?.source ?? null],
    ...[String(year), indicator, id],
  ])
  return statedList({ name: 'chi-tieu', columns: targetsColumns, rows }, t)
}

const officialColumns: Kinds = {
  ...{ name: 'text', indicator: 'text', 'as-of': 'day' },
  // As it is typed, with its tenth: neither a whole number nor a part of one.
  percent: 'text',
  ...{ numerator: 'count', denominator: 'count', source: 'text' },
}

/** What official systems say of a unit, the newest of each indicator. */
export function officialSheet(
  { lines }: ShownOfficial,
  language: Language,
  t: ListWords,
): Sheet {
  const rows = lines.map(({ indicator, rates }) => {
    const rate = rates.find(({ isWithdrawn }) => !isWithdrawn)
    return [
      ...[indicator.name[language], indicator.id],
      ...[rate?.asOf ?? null, rate ? rate.permille / 10 : null],
      ...[rate?.numerator ?? null, rate?.denominator ?? null, rate?.source ?? null],
    ]
  })
  return statedList({ name: 'so-chinh-thuc', columns: officialColumns, rows }, t)
}
