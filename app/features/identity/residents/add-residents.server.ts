import { v7 as uuid } from 'uuid'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findPersonByPhone } from '#db/queries/persons.server.ts'
import type { ResidentPurpose } from '../consent.ts'
import type { Staff } from '../visitor.ts'
import { hamletFor, type HamletRefusal } from './hamlet-for.server.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { problemsOf, type ResidentDraft, type ResidentProblem } from './resident.ts'
import { writeResidents } from './write-residents.server.ts'

type Adding = {
  hamletId: string
  drafts: readonly ResidentDraft[]
  /** What all of them were asked and agreed to; being in the list is needed. */
  agreed: readonly ResidentPurpose[]
}

type Refusal =
  | HamletRefusal
  | { code: 'nothing-written' | 'not-agreed' }
  /** In the order of the drafts, none for those that are right. */
  | { code: 'bad-drafts'; problems: ResidentProblem[][] }

export type AddedResident = { id: string; learnerId: string }

/** Writes people down in a hamlet, all or none, and gives their ids in the order of the drafts. */
export function addResidents(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { hamletId, drafts, agreed }: Adding,
): Promise<Result<AddedResident[], Refusal>> {
  return inOnePiece(deps, async (within) => {
    const hamlet = await hamletFor(within, staff, hamletId)
    if (!hamlet.ok) return hamlet
    if (drafts.length === 0) return failure('nothing-written')
    if (!agreed.includes('class-list')) return failure('not-agreed')

    const problems = await problemsIn(within, { drafts, agreed })
    if (problems.some((each) => each.length > 0)) {
      return { ok: false, failure: { code: 'bad-drafts', problems } }
    }
    const residents = drafts.map((draft) => ({ ...draft, id: uuid(), learnerId: uuid() }))
    const actorId = staff.learnerId
    await writeResidents(within, { hamletId, actorId, residents, agreed })
    return success(residents.map(({ id, learnerId }) => ({ id, learnerId })))
  })
}

async function problemsIn(
  { db, now }: ResidentDeps,
  { drafts, agreed }: Pick<Adding, 'drafts' | 'agreed'>,
): Promise<ResidentProblem[][]> {
  const phones = new Set<string>()
  const found: ResidentProblem[][] = []
  for (const draft of drafts) {
    const problems = problemsOf(draft, todayOf(now))
    if (draft.phone !== null) {
      if (!agreed.includes('contact-phone')) problems.push('phone-needs-consent')
      const isTaken = phones.has(draft.phone) || (await findPersonByPhone(db, draft.phone))
      if (isTaken) problems.push('phone-taken')
      phones.add(draft.phone)
    }
    found.push(problems)
  }
  return found
}
