import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import type { Staff } from '../visitor.ts'
import { addResidents } from './add-residents.server.ts'
import { hamletFor, type HamletRefusal } from './hamlet-for.server.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { draftIn, type ResidentValues } from './resident-form.ts'
import { mayBeSame, problemsOf, type ResidentProblem } from './resident.ts'

type Adding = {
  hamletId: string
  values: ResidentValues
  isListed: boolean
  isCalled: boolean
  /** Somebody of the name is there; this is another. */
  isAnother: boolean
}

type Refusal =
  | HamletRefusal
  | { code: 'bad-draft'; problems: ResidentProblem[] }
  | { code: 'not-agreed' | 'already-there' }

/** Writes one person down from a form, unless they seem to be there already. */
export function addOne(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { hamletId, values, isListed, isCalled, isAnother }: Adding,
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const hamlet = await hamletFor(within, staff, hamletId)
    if (!hamlet.ok) return hamlet
    const day = todayOf(deps.now)
    const { draft, unreadable } = draftIn(values, day)
    const problems = [...unreadable, ...problemsOf(draft, day)]
    if (problems.length > 0) return { ok: false, failure: { code: 'bad-draft', problems } }
    if (!isListed) return failure('not-agreed')
    const there = await listResidentsOf(within.db, [hamletId], day)
    if (!isAnother && there.some((each) => mayBeSame(each, draft))) {
      return failure('already-there')
    }

    const agreed = ['class-list' as const, ...(isCalled ? ['contact-phone' as const] : [])]
    const added = await addResidents(within, staff, { hamletId, drafts: [draft], agreed })
    return added.ok ? success(undefined) : { ok: false, failure: asOne(added.failure) }
  })
}

type ManyRefused = Extract<Awaited<ReturnType<typeof addResidents>>, { ok: false }>

function asOne(refused: ManyRefused['failure']): Refusal {
  if (refused.code === 'bad-drafts') {
    return { code: 'bad-draft', problems: refused.problems.flat() }
  }
  const { code } = refused
  return { code: code === 'nothing-written' ? 'not-agreed' : code }
}
