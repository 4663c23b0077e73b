import { foundHamlets, unitsOn } from '#app/features/territory/territory.server.ts'
import { fullNameOf, type Writer } from '#app/features/territory/territory.ts'
import { givenCommunes } from '#tests/support/communes.ts'

export const commune = '16738'
export const begins = '2025-07-01'
export const day = '2026-10-01'
export const source = 'NQ 12/NQ-HĐND'

export const official: Writer = {
  actorId: 'official-1',
  mayManage: (unitId) => unitId !== '26041',
}

/** A commune with three hamlets, the first two counted. */
export async function givenHamlets() {
  const deps = await givenCommunes()
  const text = 'Thôn 1; 100 hộ; 250 người lớn\nThôn 2; 50 hộ; 120 người lớn\nBản Luyện'
  const input = { communeId: commune, from: begins, asOf: begins, text, source }
  const founded = await foundHamlets(deps, official, input)
  if (!founded.ok) throw new Error(founded.failure.code)
  const [one = '', two = '', three = ''] = founded.value
  const namesOn = async (on: string) =>
    (await unitsOn(deps.db, on).childrenOf(commune)).map(fullNameOf)
  return { deps, one, two, three, namesOn }
}
