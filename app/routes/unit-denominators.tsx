import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeNumbers } from '#app/features/coverage/denominators/describe-numbers.server.ts'
import type { NumbersAsked } from '#app/features/coverage/denominators/numbers-asked.ts'
import { NumbersPage } from '#app/features/coverage/denominators/numbers-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeNumbers } from './change-numbers.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'
import { statedIn, takenBackIn } from './taken-back.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const numbers = await describeNumbers(services, staff, params['unit'] ?? '')
  if (!numbers.ok) throw staffRefusal(numbers.failure)
  return {
    title: services.textOf(request, 'denominators:title'),
    numbers: numbers.value,
    stated: statedIn(request),
    back: takenBackIn(request),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const form = await readForm(request)
  const answer = await changeNumbers(services, staff, { unitId, form })
  if ('refused' in answer) {
    if (answer.refused.code !== 'unit-ended') throw staffRefusal(answer.refused)
    return data({ asked: undefined }, { status: 409 })
  }
  if ('done' in answer) {
    throw safeRedirect(
      request,
      `/can-bo/don-vi/${unitId}/mau-so?xong=${answer.done}#content`,
    )
  }
  const asked: NumbersAsked = answer.asked
  return data({ asked }, { status: answer.isFine ? 200 : 422 })
}

export default function UnitDenominatorsRoute() {
  const { numbers, stated, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fresh = { asOf: numbers.today, source: '', counts: {}, sure: [] }
  return (
    <PageFrame>
      <NumbersPage
        numbers={numbers}
        asked={answer?.asked ?? fresh}
        stated={answer ? undefined : stated}
        back={answer ? undefined : back}
        isRefused={answer !== undefined}
      />
    </PageFrame>
  )
}
