import { keyIn } from './columns.ts'

type Rows = readonly (readonly string[])[]

/** Whether it is a file of ours that says how many live where. */
export const isExported = (rows: Rows): boolean => !placesIn(rows).includes(-1)

const placesIn = ([titles = []]: Rows): number[] => {
  const keys = titles.map((title) => keyIn(title))
  return ['name', 'households', 'adults'].map((key) => keys.indexOf(key))
}

/**
 * Of a file of ours the name, the households and the adults of every row that says how many live
 * there, in the order of a list to be read in; any other rows as they are.
 */
export function exportedCounts(rows: Rows): Rows {
  const [titles = [], ...others] = rows
  if (!isExported(rows)) return rows
  const places = placesIn(rows)
  const pick = (row: readonly string[]) => places.map((place) => row[place] ?? '')
  const stated = others
    .map(pick)
    .filter(([, ...counts]) => counts.some((each) => each !== ''))
  return [pick(titles), ...stated]
}
