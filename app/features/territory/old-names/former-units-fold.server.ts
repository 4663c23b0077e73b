import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { FormerUnitRow } from '#db/database.ts'
import {
  deleteFormerUnits,
  insertFormerUnits,
  listFormerStatements,
} from '#db/queries/former-units.server.ts'
import { formerlySchema } from '../facts.ts'
import { searchKeyOf } from '../unit-name.ts'

type Stated = Pick<FormerUnitRow, 'unitId' | 'until' | 'statedAt' | 'eventId'>

/** Of two statements of what a unit was before a day the later holds, whole. */
export const formerUnits: Fold = {
  name: 'former-units',
  types: ['unit-formerly-stated'],
  tables: ['formerUnit'],
  async apply(db, events) {
    const stated = events.map(statementIn)
    const ids = [...new Set(stated.map(({ unitId }) => unitId))]
    const last = new Map<string, Stated>()
    for (const each of [...(await listFormerStatements(db, ids)), ...stated]) {
      const other = last.get(keyOf(each))
      if (!other || orderOf(each) > orderOf(other)) last.set(keyOf(each), each)
    }
    const news = stated.filter((each) => last.get(keyOf(each)) === each)
    await deleteFormerUnits(db, news)
    await insertFormerUnits(db, news.flatMap(rowsOf))
  },
}

type Statement = Stated & Pick<v.InferOutput<typeof formerlySchema>, 'from'>

function statementIn(event: StoredEvent): Statement {
  const { until, from } = v.parse(formerlySchema, event.payload)
  const { subjectId: unitId, happenedAt: statedAt, id: eventId } = event
  return { unitId, until, from, statedAt, eventId }
}

const keyOf = ({ unitId, until }: Stated) => `${unitId} ${until}`
const orderOf = ({ statedAt, eventId }: Stated) => `${statedAt} ${eventId}`

function rowsOf({ from, ...statement }: Statement): FormerUnitRow[] {
  return from.map(({ name, district, province, isWhole }, place) => ({
    ...{ ...statement, place, name, searchKey: searchKeyOf(name) },
    ...{ district: district ?? null, districtKey: keyOrNull(district) },
    ...{ province: province ?? null, provinceKey: keyOrNull(province) },
    isWhole: Number(isWhole),
  }))
}

const keyOrNull = (name: string | undefined) =>
  name === undefined ? null : searchKeyOf(name)
