import type { EventRecord } from '#app/features/record/record.server.ts'
import { foundHamlets, unitsOn } from '#app/features/territory/territory.server.ts'
import type { Writer } from '#app/features/territory/territory.ts'
import type { Db } from '#db/database.ts'
import { shipped } from './country.ts'

const from = '2025-07-01'
const source = 'Dữ liệu để tập'
export const provinceId = 'tinh-thuc-hanh'
export const communeId = 'xa-thuc-hanh'

const hamlets = `
Thôn 1; 212 hộ; 540 người lớn
Thôn 2; 187 hộ; 466 người lớn
Thôn 3; 164 hộ; 402 người lớn
Bản Luyện; 96 hộ; 251 người lớn
Tổ dân phố Chợ; 231 hộ; 598 người lớn`

/** Whoever sets up a demonstration may do as they like in it. */
const demonstrator: Writer = { actorId: 'demonstration', mayManage: () => true }

/**
 * Founds Xã Thực Hành of the invented Tỉnh Thực Hành, with five hamlets. The province stands under
 * nothing and has no code: it is in no list, search or sum of the nation, and no import touches
 * it. Done again it changes nothing.
 */
export async function foundDemonstrationCommune(deps: {
  db: Db
  now: () => Date
  record: EventRecord
}): Promise<void> {
  const state = { from, name: 'Thực Hành', source }
  await deps.record.append(deps, [
    shipped(provinceId, {
      type: 'unit-founded',
      payload: { level: 'province', parentId: null, kind: 'tinh', ...state },
    }),
    shipped(communeId, {
      type: 'unit-founded',
      payload: { level: 'commune', parentId: provinceId, kind: 'xa', ...state },
    }),
  ])
  const there = await unitsOn(deps.db, from).childrenOf(communeId)
  if (there.length > 0) return
  const given = { communeId, from, asOf: from, text: hamlets, source }
  const founded = await foundHamlets(deps, demonstrator, given)
  if (!founded.ok) throw new Error(`Xã Thực Hành: ${founded.failure.code}`)
}
