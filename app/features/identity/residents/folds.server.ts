import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import {
  insertLearnerMerges,
  insertMergeUndoings,
  upsertResidences,
  upsertResidentTraits,
} from '#db/queries/resident-facts.server.ts'
import { describedSchema, mergedSchema, mergeUndoneSchema, placedSchema } from './facts.ts'

const residences: Fold = {
  name: 'residences',
  types: ['resident-placed'],
  tables: ['residence'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { hamletId, from } = v.parse(placedSchema, event.payload)
      return { learnerId: event.subjectId, validFrom: from, hamletId, ...statement(event) }
    })
    await upsertResidences(db, rows)
  },
}

const traits: Fold = {
  name: 'resident-traits',
  types: ['resident-described'],
  tables: ['residentTrait'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { groups, ...known } = v.parse(describedSchema, event.payload)
      const written = JSON.stringify([...new Set(groups)].sort())
      return {
        ...{ learnerId: event.subjectId, ...known, groups: written },
        ...statement(event),
      }
    })
    await upsertResidentTraits(db, rows)
  },
}

/** Taking back may come before what it takes back: it is kept by itself, and joined when asked. */
const merges: Fold = {
  name: 'learner-merges',
  types: ['residents-merged', 'residents-parted'],
  tables: ['learnerMerge', 'learnerMergeUndoing'],
  async apply(db, events) {
    const merged = events.filter(({ type }) => type === 'residents-merged')
    const parted = events.filter(({ type }) => type === 'residents-parted')
    await insertLearnerMerges(
      db,
      merged.map(({ id, payload }) => {
        const { from, to } = v.parse(mergedSchema, payload)
        return { id, fromLearnerId: from, toLearnerId: to }
      }),
    )
    await insertMergeUndoings(
      db,
      parted.map(({ id, payload }) => ({
        mergeId: v.parse(mergeUndoneSchema, payload).merge,
        eventId: id,
      })),
    )
  },
}

function statement({ happenedAt, id }: StoredEvent) {
  return { statedAt: happenedAt, eventId: id }
}

export const residentFolds: readonly Fold[] = [residences, traits, merges]
