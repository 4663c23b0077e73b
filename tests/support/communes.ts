import { foundCountry } from '#db/seed/country.ts'
import { importUnits } from '#app/features/territory/territory.server.ts'
import { readList } from '#app/features/territory/territory.ts'
import { givenTerritory, type TerritoryDeps } from './territory.ts'

type Row = [code: string, name: string, kind: string, province: string]

/** Ten real communes as they were on the first day, by hand, as the statistics office lists them. */
const communes: readonly Row[] = [
  ['02788', 'Xã Bản Lầu', 'Xã', '15'],
  ['03208', 'Xã Xa Dung', 'Xã', '11'],
  ['06978', 'Xã Ba Chẽ', 'Xã', '22'],
  ['06994', 'Đặc khu Vân Đồn', 'Đặc khu', '22'],
  ['16681', 'Phường Thành Vinh', 'Phường', '40'],
  ['16738', 'Xã Quế Phong', 'Xã', '40'],
  ['18919', 'Xã Tân Thành', 'Xã', '44'],
  ['25534', 'Xã Tân Thành', 'Xã', '80'],
  ['26041', 'Phường Trấn Biên', 'Phường', '75'],
  ['26368', 'Xã Long Thành', 'Xã', '75'],
]

export const heading = ['Mã', 'Tên', 'Cấp', 'Mã TP']

/** The rows of a list; what is given of a commune by its code is changed. */
export function listRows(changes: Record<string, Row | undefined> = {}): string[][] {
  const rows = communes.flatMap((row) => {
    const now = row[0] in changes ? changes[row[0]] : row
    return now ? [[...now]] : []
  })
  return [heading, ...rows]
}

/** The same communes since 30 April 2026, when one of them became a ward. */
export const laterRows = () =>
  listRows({ '26368': ['26368', 'Phường Long Thành', 'Phường', '75'] })

type Given = Partial<Omit<Parameters<typeof importUnits>[1], 'listed'>>

/** Imports rows as a list, which must be a sound one. */
export async function importRows(
  deps: TerritoryDeps,
  rows: readonly string[][],
  given: Given = {},
) {
  const list = readList(rows)
  if (!list.ok) throw new Error(JSON.stringify(list.failure))
  const from = undefined
  const options = { from, isComplete: false, isDryRun: false, source: 'a list', ...given }
  return importUnits(deps, { listed: list.value, ...options })
}

/** The nation, its provinces and the ten communes. */
export async function givenCommunes(): Promise<TerritoryDeps> {
  const deps = await givenTerritory()
  await foundCountry(deps)
  await importRows(deps, listRows())
  return deps
}
