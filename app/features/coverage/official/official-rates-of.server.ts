import type { Db } from '#db/database.ts'
import { listOfficialRates } from '#db/queries/official-rates.server.ts'
import type { OfficialRate, StatedRate } from './official-rate.ts'

type Asked = { unitId: string; day: string }

/** What holds of what was typed off for a unit by a day: by indicator, the newest first. */
export async function officialRatesOf(
  db: Db,
  asked: Asked,
): Promise<ReadonlyMap<string, readonly OfficialRate[]>> {
  const stated = await statedRatesOf(db, asked)
  return new Map(
    [...stated].map(([indicator, rates]) => [
      indicator,
      rates.filter(({ isWithdrawn }) => !isWithdrawn),
    ]),
  )
}

/** All that was typed off for a unit by a day, and what of it was taken back. */
export async function statedRatesOf(
  db: Db,
  { unitId, day }: Asked,
): Promise<ReadonlyMap<string, readonly StatedRate[]>> {
  const found = new Map<string, StatedRate[]>()
  for (const row of await listOfficialRates(db, { unitId, day })) {
    const { indicator, asOf, permille, numerator, denominator, source, name } = row
    const rate = {
      ...{ id: row.eventId, isWithdrawn: row.isWithdrawn === 1 },
      ...{ asOf, permille, numerator, denominator, source, statedBy: name ?? undefined },
    }
    found.set(indicator, [...(found.get(indicator) ?? []), rate])
  }
  return found
}
