import type { Db } from '#db/database.ts'
import { listOfficialRates } from '#db/queries/official-rates.server.ts'
import type { OfficialRate } from './official-rate.ts'

/** What was typed off official systems for a unit by a day: by indicator, the newest first. */
export async function officialRatesOf(
  db: Db,
  { unitId, day }: { unitId: string; day: string },
): Promise<ReadonlyMap<string, readonly OfficialRate[]>> {
  const found = new Map<string, OfficialRate[]>()
  for (const row of await listOfficialRates(db, { unitId, day })) {
    const { indicator, asOf, permille, numerator, denominator, source, name } = row
    const rate = {
      asOf,
      permille,
      numerator,
      denominator,
      source,
      statedBy: name ?? undefined,
    }
    found.set(indicator, [...(found.get(indicator) ?? []), rate])
  }
  return found
}
