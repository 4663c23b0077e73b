import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { UnitClosingRow, UnitVersionRow } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import {
  insertUnitSuccessions,
  updateUnitDays,
  updateVersionEnds,
  upsertPopulations,
  upsertUnitClosings,
  upsertUnits,
  upsertUnitVersions,
} from '#db/queries/unit-facts.server.ts'
import {
  changedSchema,
  closedSchema,
  foundedSchema,
  populationSchema,
  succeededSchema,
} from '../facts.ts'
import { searchKeyOf } from '../unit-name.ts'
import { formerUnits } from '../old-names/former-units-fold.server.ts'
import { renewAncestors } from './renew-ancestors.server.ts'

const units: Fold = {
  name: 'units',
  types: ['unit-founded', 'unit-changed', 'unit-closed'],
  tables: ['unit', 'unitVersion', 'unitClosing', 'unitAncestor'],
  async apply(db, events) {
    const founded = events.filter(({ type }) => type === 'unit-founded')
    const closed = events.filter(({ type }) => type === 'unit-closed')
    const versions = events.filter(({ type }) => type !== 'unit-closed').map(versionIn)
    const closings = closed.map(closingIn)
    const changed = [
      ...(await upsertUnits(db, founded.map(unitIn))),
      ...(await upsertUnitVersions(db, versions)).map(({ unitId }) => ({ id: unitId })),
      ...(await upsertUnitClosings(db, closings)).map(({ unitId }) => ({ id: unitId })),
    ]
    const ids = [...new Set(changed.map(({ id }) => id))]
    await inChunks(ids, (some) => updateVersionEnds(db, some))
    await inChunks(ids, (some) => updateUnitDays(db, some))
    await renewAncestors(db, ids)
  },
}

const successions: Fold = {
  name: 'unit-successions',
  types: ['unit-succeeded'],
  tables: ['unitSuccession'],
  async apply(db, events) {
    const rows = events.flatMap(({ payload }) => {
      const { from, to, on } = v.parse(succeededSchema, payload)
      return from.flatMap((fromId) => to.map((toId) => ({ fromId, toId, on })))
    })
    await insertUnitSuccessions(db, rows)
  },
}

const populations: Fold = {
  name: 'populations',
  types: ['population-stated'],
  tables: ['population'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { isWithdrawn = false, ...said } = v.parse(populationSchema, event.payload)
      return {
        ...{ unitId: event.subjectId, ...said, isWithdrawn: Number(isWithdrawn) },
        ...{ statedBy: event.actorId ?? null, ...statement(event) },
      }
    })
    await upsertPopulations(db, rows)
  },
}

function unitIn(event: StoredEvent) {
  const { level, code, from } = v.parse(foundedSchema, event.payload)
  const days = { validFrom: from, validTo: null }
  return { id: event.subjectId, level, code: code ?? null, ...days, ...statement(event) }
}

function versionIn(event: StoredEvent): UnitVersionRow {
  const { from, parentId, kind, name, source } = v.parse(changedSchema, event.payload)
  return {
    unitId: event.subjectId,
    validFrom: from,
    validTo: null,
    parentId,
    kind,
    name: name.normalize('NFC'),
    searchKey: searchKeyOf(name),
    source,
    ...statement(event),
  }
}

function closingIn(event: StoredEvent): UnitClosingRow {
  const { on } = v.parse(closedSchema, event.payload)
  return { unitId: event.subjectId, on, ...statement(event) }
}

function statement({ happenedAt, id }: StoredEvent) {
  return { statedAt: happenedAt, eventId: id }
}

export const territoryFolds: readonly Fold[] = [
  units,
  successions,
  formerUnits,
  populations,
]
