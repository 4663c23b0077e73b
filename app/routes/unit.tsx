import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeUnit } from '#app/features/identity/identity.server.ts'
import { UnitPage } from '#app/features/identity/roles/unit-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { changeUnitStaff } from './unit-staff.server.ts'

export const meta = titleFrom

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unit = await describeUnit(services, staff, params['unit'] ?? '')
  if (!unit.ok) throw staffRefusal(unit.failure)
  const done = new URL(request.url).searchParams.get('xong')
  return { unit: unit.value, title: unit.value.name, done: doneOf(done) }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const changed = await changeUnitStaff(services, staff, {
    unitId,
    form: await readForm(request),
    request,
  })
  if (!changed.ok) return data({ refusal: changed.failure.code }, { status: 422 })
  if ('invited' in changed.value) return data({ invited: changed.value.invited })
  throw safeRedirect(request, `/can-bo/don-vi/${unitId}?xong=${changed.value.done}`)
}

const doneWords = ['revoked', 'withdrawn'] as const
const doneOf = (word: string | null) => doneWords.find((each) => each === word)

export default function UnitRoute() {
  const { unit, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const invited = answer && 'invited' in answer ? answer.invited : undefined
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined
  return (
    <PageFrame>
      <UnitPage unit={unit} done={done} invited={invited} refusal={refusal} />
    </PageFrame>
  )
}
