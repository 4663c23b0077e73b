import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeOfficial } from '#app/features/coverage/official/describe-official.server.ts'
import {
  freshRate,
  type OfficialAsked,
} from '#app/features/coverage/official/official-asked.ts'
import { OfficialPage } from '#app/features/coverage/official/official-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeOfficial } from './change-official.server.ts'
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
  const official = await describeOfficial(services, staff, params['unit'] ?? '')
  if (!official.ok) throw staffRefusal(official.failure)
  return {
    title: services.textOf(request, 'targets:official.title'),
    official: official.value,
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
  const answer = await changeOfficial(services, staff, { unitId, form })
  if ('refused' in answer) {
    if (answer.refused.code !== 'unit-ended') throw staffRefusal(answer.refused)
    return data({ asked: undefined }, { status: 409 })
  }
  if ('done' in answer) {
    const page = `/can-bo/don-vi/${unitId}/so-chinh-thuc`
    throw safeRedirect(request, `${page}?xong=${answer.done}#content`)
  }
  const asked: OfficialAsked = answer.asked
  return data({ asked }, { status: answer.isFine ? 200 : 422 })
}

export default function UnitOfficialRoute() {
  const { official, stated, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <OfficialPage
        official={official}
        asked={answer?.asked ?? freshRate(official)}
        stated={answer ? undefined : stated}
        back={answer ? undefined : back}
        isRefused={answer !== undefined}
      />
    </PageFrame>
  )
}
