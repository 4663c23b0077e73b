import { keyIn } from './columns.ts'

type Rows = readonly (readonly string[])[]

/**
 * Of a file of ours the name, the households and the adults of every row that says how many live
 * there, in the order of a list to be read in; any other rows as they are.
 */
export function exportedCounts(rows: Rows): Rows {
  const [titles = [], ...others] = rows
  const keys = titles.map((title) => keyIn(title))
  const places = ['name', 'households', 'adults'].map((key) => keys.indexOf(key))
  if (places.includes(-1)) return rows
  const pick = (row: readonly string[]) => places.map((place) => row[place] ?? '')
  const stated = others
    .map(pick)
    .filter(([, ...counts]) => counts.some((each) => each !== ''))
  return [pick(titles), ...stated]
}
