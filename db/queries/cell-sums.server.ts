import { sql, type RawBuilder } from 'kysely'
import type { CellRow, Db } from '../database.ts'

/** The place that a unit counts at: a key of whoever asks. */
export type PlacedUnit = { unitId: string; place: string }

type Counts = Omit<CellRow, 'unitId' | 'indicator'>
/** Of one place there may be several of an indicator: they are added. */
export type CellSum = { place: string; indicator: string; counts: Counts }
export type MonthSum = { month: string; indicator: string; counts: Counts }

const columns = [
  ...(['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'] as const),
  ...(['minority', 'poor', 'disabled'] as const),
]

const counts = sql.join(columns.map((column) => sql.ref(`c.${column}`)))
const sums = sql.join(columns.map((column) => sql`sum(${sql.ref(`c.${column}`)})`))

type Five = [number, number, number, number, number]
type Row = [key: string, indicator: string, ...counts: Five, ...more: Five]

/**
 * Thousands of small rows come in one text: to make an object of each of them takes the database
 * three times as long as to find it.
 */
async function listRows(db: Db, query: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<{ found: string }>`${query}`.execute(db)
  return rows.flatMap(({ found }) => JSON.parse(found) as Row[])
}

function countsIn(row: Row): Counts {
  const [, , everyone, female, male, age18, age35, age60, ageless, ...few] = row
  const [minority, poor, disabled] = few
  return { everyone, female, male, age18, age35, age60, ageless, minority, poor, disabled }
}

const placed = (row: Row): CellSum => ({
  place: row[0],
  indicator: row[1],
  counts: countsIn(row),
})

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
  const rows = await listRows(
    db,
    sql`with ${given(places, indicators)}
    select json_group_array(json_array(place.place, c."indicator", ${counts})) as found
    from place cross join wanted
    cross join "cell" as c on c."unitId" = place.id and c."indicator" = wanted.indicator`,
  )
  return rows.map(placed)
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
  const rows = await listRows(
    db,
    sql`with ${given(places, indicators)}, found(row) as (
      select json_array(place.place, c."indicator", ${sums})
      from place cross join wanted
      cross join "cellMonth" as c on c."unitId" = place.id
        and c."indicator" = wanted.indicator and c."month" > ${month}
      group by place.place, c."indicator"
    ) select json_group_array(json(row)) as found from found`,
  )
  return rows.map(placed)
}

/** Of fewer hamlets each is looked up on each day; of more, all that the days have is read. */
const fewHamlets = 100

/** What came to each hamlet's place on some days; days that changed nothing cost nothing. */
export async function sumDays(
  db: Db,
  { places, indicators, days }: Changes & { days: readonly string[] },
): Promise<CellSum[]> {
  // By a sum SQLite can look nothing up.
  const hamlet =
    places.length < fewHamlets ? sql.ref('c.hamletId') : sql`+${sql.ref('c.hamletId')}`
  const rows = await listRows(
    db,
    sql`with ${given(places, indicators)}, date(day) as materialized (
      select value from json_each(${JSON.stringify(days)})
    ), found(row) as (
      select json_array(c."hamletId", c."indicator", ${sums})
      from date cross join wanted
      cross join "cellDay" as c on c."day" = date.day and c."indicator" = wanted.indicator
      where ${hamlet} in (select id from place)
      group by c."hamletId", c."indicator"
    ) select json_group_array(json(row)) as found from found`,
  )
  // SQLite would go through all places for each row to find its own.
  const placeOf = new Map(places.map(({ unitId, place }) => [unitId, place]))
  return rows.map((row) => ({ ...placed(row), place: placeOf.get(row[0]) ?? row[0] }))
}

/** By how much all places together changed in each month up to one. */
export async function sumMonths(
  db: Db,
  { places, indicators, to }: Changes & { to: string },
): Promise<MonthSum[]> {
  const rows = await listRows(
    db,
    sql`with ${given(places, indicators)}, found(row) as (
      select json_array(c."month", c."indicator", ${sums})
      from place cross join wanted
      cross join "cellMonth" as c on c."unitId" = place.id
        and c."indicator" = wanted.indicator and c."month" <= ${to}
      group by c."indicator", c."month" order by c."month"
    ) select json_group_array(json(row)) as found from found`,
  )
  return rows.map((row) => ({ month: row[0], indicator: row[1], counts: countsIn(row) }))
}
