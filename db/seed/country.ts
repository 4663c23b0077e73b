import type { EventDraft } from '#app/features/record/record.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import {
  derivedFactId,
  nationId,
  type TerritoryFact,
} from '#app/features/territory/territory.ts'
import type { Db } from '#db/database.ts'

const from = '2025-07-01'
const source = 'Nghị quyết 202/2025/QH15'

/** The province that became a city under the same code, and the day. */
const laterCity = { code: '75', from: '2026-04-30', source: 'Nghị quyết 30/2026/QH16' }

const cities: readonly (readonly [string, string])[] = [
  ['01', 'Hà Nội'],
  ['31', 'Hải Phòng'],
  ['46', 'Huế'],
  ['48', 'Đà Nẵng'],
  ['79', 'Hồ Chí Minh'],
  ['92', 'Cần Thơ'],
]

const provinces: readonly (readonly [string, string])[] = [
  ['04', 'Cao Bằng'],
  ['08', 'Tuyên Quang'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['15', 'Lào Cai'],
  ['19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh'],
  ['24', 'Bắc Ninh'],
  ['25', 'Phú Thọ'],
  ['33', 'Hưng Yên'],
  ['37', 'Ninh Bình'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Trị'],
  ['51', 'Quảng Ngãi'],
  ['52', 'Gia Lai'],
  ['56', 'Khánh Hòa'],
  ['66', 'Đắk Lắk'],
  ['68', 'Lâm Đồng'],
  ['75', 'Đồng Nai'],
  ['80', 'Tây Ninh'],
  ['82', 'Đồng Tháp'],
  ['86', 'Vĩnh Long'],
  ['91', 'An Giang'],
  ['96', 'Cà Mau'],
]

const nation: EventDraft = shipped(nationId, {
  type: 'unit-founded',
  payload: {
    ...{ level: 'nation', from, parentId: null, kind: 'nation', name: 'Việt Nam', source },
  },
})

const became: EventDraft = shipped(laterCity.code, {
  type: 'unit-changed',
  payload: {
    ...{ from: laterCity.from, parentId: nationId, kind: 'thanh_pho', name: 'Đồng Nai' },
    source: laterCity.source,
  },
})

/** The nation and its 34 provinces since the first day of the map without districts. */
const country: readonly EventDraft[] = [
  nation,
  ...cities.map(([code, name]) => provinceOf(code, 'thanh_pho', name)),
  ...provinces.map(([code, name]) => provinceOf(code, 'tinh', name)),
  became,
]

/** Founds what every installation has. Done again it changes nothing. */
export async function foundCountry(deps: {
  db: Db
  now: () => Date
  record: EventRecord
}): Promise<void> {
  await deps.record.append(deps, country)
}

function provinceOf(code: string, kind: 'tinh' | 'thanh_pho', name: string): EventDraft {
  const payload = { level: 'province' as const, code, from, parentId: nationId, kind, name }
  return shipped(code, { type: 'unit-founded', payload: { ...payload, source } })
}

/** As old as the map itself, so that any list that is brought in later holds over it. */
export function shipped(unitId: string, fact: TerritoryFact): EventDraft {
  const happenedAt = `${from}T00:00:00.000Z`
  return { id: derivedFactId(unitId, fact), subjectId: unitId, happenedAt, ...fact }
}
