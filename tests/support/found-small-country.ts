import type { EventRecord } from '#app/features/record/record.server.ts'
import type { UnitKind } from '#app/features/territory/unit-kind.ts'
import type { Db } from '#db/database.ts'
import { unitEvent } from './territory.ts'
import { smallCountry } from './units.ts'

const kinds: readonly [string, UnitKind][] = [
  ['Tổ dân phố ', 'to_dan_pho'],
  ['Thành phố ', 'thanh_pho'],
  ['Phường ', 'phuong'],
  ['Tỉnh ', 'tinh'],
  ['Thôn ', 'thon'],
  ['Xã ', 'xa'],
  ['', 'nation'],
]

/** Puts the small country into a database, for what asks there what is below a unit. */
export async function foundSmallCountry(deps: {
  db: Db
  now: () => Date
  record: EventRecord
}): Promise<void> {
  const events = smallCountry.map(({ id, level, name, parentId = null }) => {
    const [prefix, kind] = kinds.find(([start]) => name.startsWith(start)) ?? ['', 'nation']
    const state = { from: '2025-07-01', parentId, source: 'test' }
    const payload = { level, kind, name: name.slice(prefix.length), ...state }
    return unitEvent(id, { type: 'unit-founded', payload })
  })
  await deps.record.append(deps, events)
}
