import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { upsertLearnerLinks } from '#db/queries/learner-links.server.ts'
import { residentFolds } from './residents/folds.server.ts'
import { roleGrants } from './roles/folds.server.ts'

const linkedSchema = v.object({ from: v.string(), to: v.string() })

/** Of two links of one guest the one with the smaller event id holds, whichever came first. */
const learnerLinks: Fold = {
  name: 'learner-links',
  types: ['learner-linked'],
  tables: ['learnerLink'],
  async apply(db, events) {
    const links = new Map<
      string,
      { fromLearnerId: string; toLearnerId: string; eventId: string }
    >()
    for (const { id, payload } of events) {
      const { from, to } = v.parse(linkedSchema, payload)
      const known = links.get(from)
      if (known && known.eventId < id) continue
      links.set(from, { fromLearnerId: from, toLearnerId: to, eventId: id })
    }
    await upsertLearnerLinks(db, [...links.values()])
  },
}

export const identityFolds: readonly Fold[] = [learnerLinks, roleGrants, ...residentFolds]
