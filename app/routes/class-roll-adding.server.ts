import { v7 as uuid } from 'uuid'
import type { Services } from '#app/composition.server.ts'
import {
  addingProblems,
  type AddingProblem,
  type PersonAsked,
} from '#app/features/classes/attendance/roll-form.ts'
import { markAttendance } from '#app/features/classes/classes.server.ts'
import { addResidents } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

type Adding = { asked: PersonAsked; problem: AddingProblem }

/** Writes down somebody who came, and that they are there; what is wrong, where something is. */
export async function addToClass(
  services: Services,
  staff: Staff,
  { row, form }: { row: { id: string; hamletId: string }; form: FormData },
): Promise<Adding | undefined> {
  const asked = { name: fieldIn(form, 'name'), birthYear: fieldIn(form, 'year').trim() }
  if (asked.birthYear !== '' && !/^(19|20)\d\d$/.test(asked.birthYear)) {
    return { asked, problem: 'birth-year-unreadable' }
  }
  const draft = {
    ...{ displayName: asked.name.normalize('NFC').replace(/\s+/g, ' ').trim() },
    ...{ birthYear: asked.birthYear === '' ? null : Number(asked.birthYear), sex: null },
    ...{ household: null, smartphone: null, phone: null },
    hasGuardianAgreed: form.has('guardian'),
  }
  const agreed = form.has('agreed') ? (['class-list'] as const) : []
  const hamletId = row.hamletId
  const added = await addResidents(services, staff, { hamletId, drafts: [draft], agreed })
  if (!added.ok) return { asked, problem: problemIn(added.failure) }
  const marks = added.value.map(({ learnerId }) => ({
    ...{ key: uuid(), learner: learnerId, isPresent: true, how: 'called' as const, ago: 0 },
  }))
  const marked = await markAttendance(services, staff, { classId: row.id, marks })
  if (!marked.ok) throw staffRefusal(marked.failure)
  return undefined
}

type Failure = Extract<Awaited<ReturnType<typeof addResidents>>, { ok: false }>['failure']

function problemIn(failure: Failure): AddingProblem {
  if (failure.code === 'not-agreed') return 'not-agreed'
  const found = 'problems' in failure ? failure.problems.flat() : []
  return addingProblems.find((each) => found.some((one) => one === each)) ?? 'name-missing'
}
