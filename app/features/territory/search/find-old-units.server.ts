import type { Db, FormerUnitRow } from '#db/database.ts'
import {
  listSharedFormerUnits,
  searchFormerUnits,
} from '#db/queries/former-units.server.ts'
import { oldLabelOf, oldUnitKeyOf } from '../old-names/old-name.ts'
import { fullNameOf, readKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Asked, LedTo } from './led-to.ts'

const mostRows = 60

/** What people shorten the kinds of old units to. */
const shortened: Readonly<Record<string, string>> = {
  ...{ x: 'xã', p: 'phường', tt: 'thị trấn' },
  ...{ q: 'quận', h: 'huyện', tx: 'thị xã', tp: 'thành phố', t: 'tỉnh' },
}

/**
 * What communes, districts and provinces from before the map without districts are today. After
 * commas may stand what they belonged to: `Diễn Kỷ, huyện Diễn Châu`.
 */
export async function findOldUnits(db: Db, asked: Asked): Promise<LedTo[]> {
  const { within, day } = asked
  const [key = '', ...above] = asked.text.split(',').map(keyOf)
  if (key === '' || isKindAlone(key)) return []
  const rows = await searchFormerUnits(db, { key, within, day, limit: mostRows })
  const fitting = rows.filter((row) => above.every((part) => isBelow(row, part)))
  // Who means Phường 1 does not mean Phường 10.
  const isNamed = fitting.some(({ likeness }) => likeness === 0)
  const meant = fitting.filter(({ likeness }) => !isNamed || likeness !== 1)
  const found: LedTo[] = []
  for (const row of meant) {
    for (const { id } of await unitsOn(db, day).successorsOf(row.unitId)) {
      found.push({ id, formerly: await formerlyOf(db, { row, id, day }) })
    }
  }
  return found
}

/** `thon` says which kind of place is meant, not which place. */
const isKindAlone = (key: string) => readKind(key, { needsMarks: false }).name === ''

function keyOf(text: string): string {
  const [, word = '', rest = ''] = /^\s*(\p{L}+)[.\s]+(.*)$/u.exec(text) ?? []
  const whole = shortened[word.toLowerCase()]
  return searchKeyOf(whole === undefined ? text : `${whole} ${rest}`)
}

function isBelow({ districtKey, provinceKey }: FormerUnitRow, key: string): boolean {
  return ` ${districtKey ?? ''} ${provinceKey ?? ''} `.includes(` ${key} `)
}

type FoundRow = Awaited<ReturnType<typeof searchFormerUnits>>[number]
type Led = { row: FoundRow; id: string; day: string }

async function formerlyOf(db: Db, { row, id, day }: Led): Promise<LedTo['formerly']> {
  const { until, district } = row
  if (district !== null && row.likeness === 2) {
    const name = oldLabelOf({ ...row, name: district, district: null })
    return { name, until, how: 'below', others: [] }
  }
  const name = oldLabelOf(row)
  if (row.isWhole === 1) return { name, until, how: 'was', others: [] }
  return { name, until, how: 'part', others: await othersOf(db, { row, id, day }) }
}

/** The units of today that have the other parts of what was divided. */
async function othersOf(db: Db, { row, id, day }: Led): Promise<string[]> {
  const shared = (await listSharedFormerUnits(db, [row.unitId])).filter(
    (each) => each.until === row.until && oldUnitKeyOf(each) === oldUnitKeyOf(row),
  )
  const names = new Map<string, string>()
  for (const { unitId } of shared) {
    for (const unit of await unitsOn(db, day).successorsOf(unitId)) {
      if (unit.id !== id) names.set(unit.id, fullNameOf(unit))
    }
  }
  return [...names.values()]
}
