import type { Db } from '#db/database.ts'
import { listStatedUnits, type StatedUnitRow } from '#db/queries/populations.server.ts'
import type { Kept } from '../read/kept.server.ts'
import { carriedOver } from './carried-over.server.ts'
import {
  communeDenominator,
  ownDenominator,
  sumOf,
  type Denominator,
  type Statement,
} from './denominator.ts'

type Asked = {
  unitId: string
  /** What had been stated by then. */
  day: string
  /** On whose map; on that of the same day, if it is left out. */
  mapDay?: string
}

export type Denominators = {
  /** Of the unit itself. */
  own: Denominator
  /** Of the units right below it; a province without a single commune is not among them. */
  below: ReadonlyMap<string, Denominator>
}

/** What rates are divided by, of a unit and of all below it, in one question to the database. */
export async function denominatorsOf(
  { db, kept }: { db: Db; kept?: Kept },
  { unitId, day, mapDay = day }: Asked,
): Promise<Denominators> {
  const make = () => readDenominators(db, { unitId, day, mapDay })
  return kept ? kept.denominators(db, [unitId, day, mapDay], make) : make()
}

async function readDenominators(
  db: Db,
  { unitId, day, mapDay }: Required<Asked>,
): Promise<Denominators> {
  const rows = await listStatedUnits(db, { within: [unitId], day, mapDay })
  const carried = await carriedOver(db, {
    unitIds: rows.map(({ id }) => id),
    ...{ day, mapDay },
    denominatorsThen: async (unitIds) => {
      const asked = { within: unitIds, day, mapDay: day }
      return denominatorsOfAll(await listStatedUnits(db, asked), new Map())
    },
  })
  const within = denominatorsOfAll(rows, carried)
  const communes = rows.filter(({ level }) => level === 'commune')
  const own =
    within.get(unitId) ?? sumOf(communes.flatMap(({ id }) => within.get(id) ?? []))
  return { own, below: belowIn(rows, within, unitId) }
}

function denominatorsOfAll(
  rows: readonly StatedUnitRow[],
  carried: ReadonlyMap<string, Denominator>,
): Map<string, Denominator> {
  const hamlets = byParent(rows.filter(({ level }) => level === 'hamlet'))
  const ofHamlet = (row: StatedUnitRow) =>
    carried.get(row.id) ?? ownDenominator(statementIn(row))
  const ofCommune = (row: StatedUnitRow) =>
    carried.get(row.id) ??
    communeDenominator(statementIn(row), (hamlets.get(row.id) ?? []).map(ofHamlet))
  return new Map(
    rows.map((row) => [row.id, row.level === 'hamlet' ? ofHamlet(row) : ofCommune(row)]),
  )
}

function belowIn(
  rows: readonly StatedUnitRow[],
  within: ReadonlyMap<string, Denominator>,
  unitId: string,
): Map<string, Denominator> {
  const children = rows.filter(({ id, parentId }) => parentId === unitId && id !== unitId)
  if (children.length > 0 || within.has(unitId)) {
    return new Map(
      children.flatMap(({ id }) => {
        const denominator = within.get(id)
        return denominator ? [[id, denominator]] : []
      }),
    )
  }
  const communes = byParent(rows.filter(({ level }) => level === 'commune'))
  return new Map(
    [...communes].map(([province, own]) => [
      province,
      sumOf(own.flatMap(({ id }) => within.get(id) ?? [])),
    ]),
  )
}

function byParent(rows: readonly StatedUnitRow[]): Map<string, StatedUnitRow[]> {
  const found = new Map<string, StatedUnitRow[]>()
  for (const row of rows) {
    const parent = row.parentId ?? ''
    const siblings = found.get(parent)
    if (siblings) siblings.push(row)
    else found.set(parent, [row])
  }
  return found
}

function statementIn(row: StatedUnitRow): Statement | undefined {
  if (row.asOf === null) return undefined
  const { adults, households, asOf, source } = row
  return { adults, households, asOf, source }
}
