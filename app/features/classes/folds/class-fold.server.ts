import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { ClassRow, ClassTurnRow, Db } from '#db/database.ts'
import {
  insertClassTurns,
  listClassesByIds,
  listTurnsOf,
  updateClassTurns,
  upsertClasses,
} from '#db/queries/class-facts.server.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { closingSchema, openedSchema, plannedSchema } from '../facts.ts'
import { classStateOf, nothingYet } from './class-state.ts'
import { statement } from './statement.ts'

export const classes: Fold = {
  name: 'classes',
  types: ['class-planned', 'class-opened', 'class-closed', 'class-cancelled'],
  tables: ['class', 'classTurn'],
  async apply(db, events) {
    const planned = events.filter(({ type }) => type === 'class-planned')
    const turned = events.filter(({ type }) => type !== 'class-planned')
    const changed = [
      ...(await upsertClasses(db, planned.map(planIn))).map(({ id }) => id),
      ...(await insertClassTurns(db, turned.map(turnIn))).map(({ classId }) => classId),
    ]
    await inChunks([...new Set(changed)], (some) => renewStates(db, some))
  },
}

async function renewStates(db: Db, classIds: readonly string[]): Promise<[]> {
  const turns = await listTurnsOf(db, classIds)
  for (const { id, statedAt } of await listClassesByIds(db, classIds)) {
    const own = turns.filter(({ classId }) => classId === id)
    await updateClassTurns(db, id, classStateOf(own, statedAt))
  }
  return []
}

function planIn(event: StoredEvent): ClassRow {
  const plan = v.parse(plannedSchema, event.payload)
  return { id: event.subjectId, ...plan, ...nothingYet, ...statement(event) }
}

function turnIn(event: StoredEvent): ClassTurnRow {
  const own = {
    ...{ eventId: event.id, classId: event.subjectId, at: event.happenedAt },
    ...{ actorId: event.actorId ?? null, code: null, closing: null },
  }
  if (event.type === 'class-opened') {
    return { ...own, kind: 'opened', code: v.parse(openedSchema, event.payload).code }
  }
  if (event.type === 'class-cancelled') return { ...own, kind: 'cancelled' }
  const closing = JSON.stringify(v.parse(closingSchema, event.payload))
  return { ...own, kind: 'closed', closing }
}
