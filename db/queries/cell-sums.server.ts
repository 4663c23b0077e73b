import { sql } from 'kysely'
import type { CellRow, Db } from '../database.ts'

/** The place that a unit counts at: a key of whoever asks. */
export type PlacedUnit = { unitId: string; place: string }

type Counted = Omit<CellRow, 'unitId'>
export type CellSum = Counted & { place: string }
export type MonthSum = Counted & { month: string }

const sums = sql.join(
  [
    ...['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'],
    ...['minority', 'poor', 'disabled'],
  ].map((column) => sql`sum(${sql.ref(`c.${column}`)}) as ${sql.ref(column)}`),
)

const given = (places: readonly PlacedUnit[], indicators: readonly string[]) => sql`
  place(id, place) as materialized (
    select value ->> 'unitId', value ->> 'place' from json_each(${JSON.stringify(places)})
  ), wanted(indicator) as materialized (
    select value from json_each(${JSON.stringify(indicators)})
  )`

/** What there is by now of each indicator at each place. */
export async function sumCells(
  db: Db,
  places: readonly PlacedUnit[],
  indicators: readonly string[],
): Promise<CellSum[]> {
  const { rows } = await sql<CellSum>`
    with ${given(places, indicators)}
    select place.place as place, c."indicator", ${sums}
    from place cross join wanted
    cross join "cell" as c on c."unitId" = place.id and c."indicator" = wanted.indicator
    group by place.place, c."indicator"`.execute(db)
  return rows
}

type Changes = {
  places: readonly PlacedUnit[]
  indicators: readonly string[]
}

/** What came to each place in the months after one. */
export async function sumMonthsAfter(
  db: Db,
  { places, indicators, month }: Changes & { month: string },
): Promise<CellSum[]> {
  const { rows } = await sql<CellSum>`
    with ${given(places, indicators)}
    select place.place as place, c."indicator", ${sums}
    from place cross join wanted
    cross join "cellMonth" as c on c."unitId" = place.id and c."indicator" = wanted.indicator
      and c."month" > ${month}
    group by place.place, c."indicator"`.execute(db)
  return rows
}

/** What came to each hamlet's place on some days; days that changed nothing cost nothing. */
export async function sumDays(
  db: Db,
  { places, indicators, days }: Changes & { days: readonly string[] },
): Promise<CellSum[]> {
  const { rows } = await sql<CellSum>`
    with ${given(places, indicators)}, date(day) as materialized (
      select value from json_each(${JSON.stringify(days)})
    )
    select place.place as place, c."indicator", ${sums}
    from date cross join wanted
    cross join "cellDay" as c on c."day" = date.day and c."indicator" = wanted.indicator
    cross join place on place.id = c."hamletId"
    group by place.place, c."indicator"`.execute(db)
  return rows
}

/** By how much all places together changed in each month up to one. */
export async function sumMonths(
  db: Db,
  { places, indicators, to }: Changes & { to: string },
): Promise<MonthSum[]> {
  const { rows } = await sql<MonthSum>`
    with ${given(places, indicators)}
    select c."indicator", c."month", ${sums}
    from place cross join wanted
    cross join "cellMonth" as c on c."unitId" = place.id and c."indicator" = wanted.indicator
      and c."month" <= ${to}
    group by c."indicator", c."month" order by c."month"`.execute(db)
  return rows
}
