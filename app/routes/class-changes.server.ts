import type { Services } from '#app/composition.server.ts'
import { noteProblems, type NoteAsked } from '#app/features/classes/class/class-notes.tsx'
import {
  readPlan,
  type PlanAsked,
  type PlanProblem,
} from '#app/features/classes/class/plan-form.ts'
import {
  cancelClass,
  describeClass,
  openClass,
  planClass,
  restoreClass,
  writeNote,
} from '#app/features/classes/classes.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { planChoices, planIn } from './plan-of-class.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

type Asked = { classId: string; form: FormData; request: Request }
type Changed =
  | { done: string }
  | {
      asked?: PlanAsked | undefined
      problem?: PlanProblem | undefined
      note?: NoteAsked | undefined
    }

/** What a form of the page of a class asks for, by its `intent`. */
export async function changeClass(
  services: Services,
  staff: Staff,
  { classId, form, request }: Asked,
): Promise<Changed> {
  switch (fieldIn(form, 'intent')) {
    case 'open':
      return told(await openClass(services, staff, classId), 'opened')
    case 'cancel':
      return told(await cancelClass(services, staff, classId), 'cancelled')
    case 'restore':
      return told(await restoreClass(services, staff, classId), 'restored')
    case 'note':
      return noteIn(services, staff, { classId, text: fieldIn(form, 'text') })
    default:
      return planAnew(services, staff, { classId, form, request })
  }
}

type Outcome = { ok: true } | { ok: false; failure: Parameters<typeof staffRefusal>[0] }

function told(outcome: Outcome, done: string): Changed {
  if (!outcome.ok) throw staffRefusal(outcome.failure)
  return { done }
}

async function noteIn(
  services: Services,
  staff: Staff,
  note: { classId: string; text: string },
): Promise<Changed> {
  const written = await writeNote(services, staff, note)
  if (written.ok) return { done: 'noted' }
  const { code } = written.failure
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  const problem = noteProblems.find((each) => each === code) ?? 'nothing-written'
  return { note: { text: note.text, problem } }
}

async function planAnew(
  services: Services,
  staff: Staff,
  { classId, form, request }: Asked,
): Promise<Changed> {
  const found = await describeClass(services, staff, classId)
  if (!found.ok) throw staffRefusal(found.failure)
  const hamletId = found.value.hamlet.id
  const asked = { ...planIn(form), id: classId }
  const read = readPlan(asked, await planChoices(services, request, hamletId))
  if (!read.ok) return { asked, problem: read.failure.code }
  const plan = { ...read.value, id: classId, hamletId, kit: found.value.kit }
  const planned = await planClass(services, staff, plan)
  if (planned.ok) return { done: 'changed' }
  const { code } = planned.failure
  if (code === 'not-your-unit' || code === 'not-a-hamlet') throw staffRefusal({ code })
  return { asked, problem: code }
}
