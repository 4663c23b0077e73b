import * as v from 'valibot'
import { placedSchema } from '#app/features/identity/identity.ts'
import type { Db, EventRow } from '#db/database.ts'
import { listEventsOf } from '#db/queries/events.server.ts'
import { findVersionBy } from '#db/queries/change-events.server.ts'
import { memberStatedSchema, teamStatedSchema } from '../facts.ts'

/** What is to be said so that everything is again as it was before an event. */
export type Restated = { type: string; subjectId: string; payload: unknown }

const begun = v.object({ from: v.string() })
const ended = v.object({ on: v.string() })

/** Says again what was said before one of the events of a change, as if that had not been. */
export async function takenBack(db: Db, event: EventRow): Promise<Restated | undefined> {
  const { subjectId, type } = event
  const payload: unknown = JSON.parse(event.payload)
  switch (type) {
    case 'unit-founded': {
      const { from: on } = v.parse(begun, payload)
      // On its own first day: it never was.
      return { type: 'unit-closed', subjectId, payload: { on } }
    }
    case 'unit-closed': {
      const { on } = v.parse(ended, payload)
      return reopened(db, subjectId, on)
    }
    case 'role-granted': {
      const { from: on } = v.parse(begun, payload)
      return { type: 'role-revoked', subjectId, payload: { grant: event.id, on } }
    }
    case 'resident-placed':
      return placedBack(db, event)
    case 'class-planned':
    case 'team-stated':
    case 'team-member-stated':
      return statedBefore(db, event)
    default:
      return undefined
  }
}

async function reopened(
  db: Db,
  subjectId: string,
  from: string,
): Promise<Restated | undefined> {
  const version = await findVersionBy(db, subjectId, from)
  if (!version) return undefined
  const { parentId, kind, name, source } = version
  const payload = { from, parentId, kind, name, source }
  return { type: 'unit-changed', subjectId, payload }
}

async function placedBack(db: Db, event: EventRow): Promise<Restated | undefined> {
  const placed = ({ payload }: EventRow) => v.parse(placedSchema, JSON.parse(payload))
  const { subjectId } = event
  const { from } = placed(event)
  const all = (await listEventsOf(db, [subjectId])).filter(
    ({ type }) => type === 'resident-placed',
  )
  // Said of the same day since: that holds.
  const isSaidSince = all.some(
    (other) => other.sequence > event.sequence && placed(other).from === from,
  )
  const [before] = all
    .filter((other) => other.sequence < event.sequence && placed(other).from <= from)
    .sort(
      (one, other) => compare(placed(other).from, placed(one).from) || later(one, other),
    )
  if (!before || isSaidSince) return undefined
  const payload = { hamletId: placed(before).hamletId, from }
  return { type: 'resident-placed', subjectId, payload }
}

/** What a class or a team was before; a team that was not there before ends as it begins. */
async function statedBefore(db: Db, event: EventRow): Promise<Restated | undefined> {
  const { type, subjectId, sequence } = event
  const key = keyOf(event)
  const [before] = (await listEventsOf(db, [subjectId]))
    .filter((other) => other.type === type && other.sequence < sequence)
    .filter((other) => keyOf(other) === key)
    .sort(later)
  if (before) return { type, subjectId, payload: JSON.parse(before.payload) as unknown }
  if (type === 'class-planned') return undefined
  const schema = type === 'team-stated' ? teamStatedSchema : memberStatedSchema
  const payload = v.parse(schema, JSON.parse(event.payload))
  return { type, subjectId, payload: { ...payload, to: payload.from } }
}

function keyOf({ type, payload }: EventRow): string {
  if (type !== 'team-member-stated') return ''
  const { member, from } = v.parse(memberStatedSchema, JSON.parse(payload))
  return `${member} ${from}`
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The later statement first, as the folds hold it. */
const later = (one: EventRow, other: EventRow) =>
  compare(other.happenedAt, one.happenedAt) || compare(other.id, one.id)
