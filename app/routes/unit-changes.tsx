import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeChanges, undoHamletChange } from '#app/features/classes/classes.server.ts'
import { ChangesPage } from '#app/features/territory/changes/changes-page.tsx'
import {
  changeDoneWords,
  undoRefusals,
} from '#app/features/territory/changes/shown-changes.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeUnits, emptyChange } from './change-units.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const changes = await describeChanges(services, staff, params['unit'] ?? '')
  if (!changes.ok) throw staffRefusal(changes.failure)
  const { searchParams } = new URL(request.url)
  const { unit, today } = changes.value
  return {
    title: services.textOf(request, 'changes:name'),
    changes: changes.value,
    asked: emptyChange(searchParams.get('viec'), today),
    done: changeDoneWords.find((each) => each === searchParams.get('xong')),
    isCommune: unit.level === 'commune',
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const form = await readForm(request)
  if (fieldIn(form, 'intent') === 'undo-change') {
    const asked = {
      communeId: unitId,
      unitId: fieldIn(form, 'unit'),
      on: fieldIn(form, 'on'),
    }
    const undone = await undoHamletChange(services, staff, asked)
    if (undone.ok) throw safeRedirect(request, doneAt(unitId, 'undone'))
    const undoRefused = undoRefusals.find((each) => each === undone.failure.code)
    if (!undoRefused) throw staffRefusal({ code: 'not-your-unit' })
    return data({ undoRefused }, { status: 422 })
  }
  const answer = await changeUnits(services, staff, { unitId, form })
  if ('done' in answer) {
    throw safeRedirect(request, doneAt(unitId, answer.done))
  }
  const { problem } = answer.asked
  if (problem === 'not-your-unit') throw staffRefusal({ code: problem })
  return data(answer, { status: problem ? 422 : 200 })
}

/** The browser would go on to the form that was sent, past the word that it is done. */
function doneAt(unitId: string, done: string): string {
  return `/can-bo/don-vi/${unitId}/thay-doi?xong=${done}#content`
}

export default function UnitChangesRoute() {
  const { changes, asked, done, isCommune } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer && 'asked' in answer ? answer.asked : asked
  return (
    <PageFrame>
      <ChangesPage
        changes={changes}
        asked={isCommune ? typed : undefined}
        undoRefused={answer && 'undoRefused' in answer ? answer.undoRefused : undefined}
        done={done}
      />
    </PageFrame>
  )
}
