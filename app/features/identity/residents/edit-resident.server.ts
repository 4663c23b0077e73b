import { inOnePiece } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { updatePerson } from '#db/queries/persons.server.ts'
import type { Staff } from '../visitor.ts'
import { describeResident } from './describe-resident.server.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'
import { problemsOf, type ResidentDraft, type ResidentProblem } from './resident.ts'

type Refusal = ResidentRefusal | { code: 'bad-draft'; problems: ResidentProblem[] }

/** Changes what is known of somebody; where they live and their telephone have ways of their own. */
export function editResident(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, draft }: { personId: string; draft: ResidentDraft },
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const found = await residentFor(within, staff, personId)
    if (!found.ok) return found
    const { guardianAgreedAt, ...before } = found.value.person
    const hasGuardianAgreed = draft.hasGuardianAgreed || guardianAgreedAt !== null
    const problems = problemsOf({ ...draft, hasGuardianAgreed }, todayOf(deps.now))
    if (problems.length > 0) return { ok: false, failure: { code: 'bad-draft', problems } }

    const { displayName, birthYear, sex, household, smartphone } = draft
    await updatePerson(within.db, personId, {
      ...{ displayName, birthYear, sex, household, smartphone },
      guardianAgreedAt: draft.hasGuardianAgreed
        ? (guardianAgreedAt ?? deps.now().toISOString())
        : guardianAgreedAt,
    })
    if (birthYear !== before.birthYear || sex !== before.sex) {
      await describeResident(within, personId, staff.learnerId)
    }
    return success(undefined)
  })
}
