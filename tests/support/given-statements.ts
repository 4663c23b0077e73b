import type { EventRecord } from '#app/features/record/record.server.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import type { Db } from '#db/database.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/** As often as a form that takes one back is sent for a unit, and more. */
const most = 30

/** The event of a number of a unit, by the page that shows it. */
export const statementOf = (page: string, unitId: string, place: number): string =>
  `${page}-${place}-of-${unitId}`

/** Numbers that were stated of a unit, each of another year or day. */
export async function givenStatements(deps: Deps, unitId: string): Promise<void> {
  const told = { subjectId: unitId, happenedAt: deps.now().toISOString() }
  const source = 'Công an xã'
  const places = Array.from({ length: most }, (_, place) => place)
  await deps.record.append(
    deps,
    places.flatMap((place) => {
      const asOf = daysAfter('2026-01-01', place)
      const target = { year: 2030 + place, indicator: 'core.passed', adults: 100 }
      const rate = { permille: 875, numerator: null, denominator: null }
      return [
        {
          ...{ ...told, id: statementOf('mau-so', unitId, place) },
          ...{ type: 'population-stated' },
          payload: { asOf, adults: 540, households: 212, source },
        },
        {
          ...{ ...told, id: statementOf('chi-tieu', unitId, place) },
          ...{ type: 'target-stated', payload: { ...target, source } },
        },
        {
          ...{ ...told, id: statementOf('so-chinh-thuc', unitId, place) },
          ...{ type: 'official-rate-stated' },
          payload: { indicator: 'smartphone', asOf, ...rate, source },
        },
      ]
    }),
  )
}
