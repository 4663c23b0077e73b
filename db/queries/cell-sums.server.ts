import { sql } from 'kysely'
import type { CellRow, Db } from '../database.ts'

/** The place a hamlet counts at: a key of whoever asks. */
export type PlacedHamletRow = { hamletId: string; place: string }

export type CellSum = Omit<CellRow, 'hamletId'> & { place: string }
export type MonthSum = Omit<CellRow, 'hamletId'> & { month: string }

const sums = sql.join(
  [
    ...['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'],
    ...['minority', 'poor', 'disabled'],
  ].map((column) => sql`sum(${sql.ref(`c.${column}`)}) as ${sql.ref(column)}`),
)

const given = (places: readonly PlacedHamletRow[], indicators: readonly string[]) => sql`
  place(id, place) as materialized (
    select value ->> 'hamletId', value ->> 'place' from json_each(${JSON.stringify(places)})
  ), wanted(indicator) as materialized (
    select value from json_each(${JSON.stringify(indicators)})
  )`

/** What there is by now of each indicator at each place. */
export async function sumCells(
  db: Db,
  places: readonly PlacedHamletRow[],
  indicators: readonly string[],
): Promise<CellSum[]> {
  const { rows } = await sql<CellSum>`
    with ${given(places, indicators)}
    select place.place as place, c."indicator", ${sums}
    from place cross join wanted
    join "cell" as c on c."hamletId" = place.id and c."indicator" = wanted.indicator
    group by place.place, c."indicator"`.execute(db)
  return rows
}

/**
 * What came to each place after a day: in the rest of its month, and in the months after. Joined
 * crosswise, so that a change is looked up by its whole key and not by its hamlet alone.
 */
export async function sumChangesAfter(
  db: Db,
  {
    places,
    indicators,
    day,
  }: {
    places: readonly PlacedHamletRow[]
    indicators: readonly string[]
    day: string
  },
): Promise<CellSum[]> {
  const month = day.slice(0, 'YYYY-MM'.length)
  const { rows } = await sql<CellSum>`
    with ${given(places, indicators)}, change as (
      select place.place as place, c.* from place cross join wanted
      cross join "cellChange" as c on c."hamletId" = place.id and c."indicator" = wanted.indicator
        and c."grain" = 'month' and c."period" > ${month}
      union all
      select place.place as place, c.* from place cross join wanted
      cross join "cellChange" as c on c."hamletId" = place.id and c."indicator" = wanted.indicator
        and c."grain" = 'day' and c."period" > ${day} and c."period" <= ${`${month}-31`}
    )
    select c.place as place, c."indicator", ${sums} from change as c
    group by c.place, c."indicator"`.execute(db)
  return rows
}

/** By how much all places together changed in each month up to one. */
export async function sumMonths(
  db: Db,
  {
    places,
    indicators,
    to,
  }: {
    places: readonly PlacedHamletRow[]
    indicators: readonly string[]
    to: string
  },
): Promise<MonthSum[]> {
  const { rows } = await sql<MonthSum>`
    with ${given(places, indicators)}
    select c."indicator", c."period" as month, ${sums}
    from place cross join wanted
    cross join "cellChange" as c on c."hamletId" = place.id and c."indicator" = wanted.indicator
      and c."grain" = 'month' and c."period" <= ${to}
    group by c."indicator", c."period" order by c."period"`.execute(db)
  return rows
}
