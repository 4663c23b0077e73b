import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { aboutTargets } from '#app/features/coverage/targets/about-targets.ts'
import { describeTargets } from '#app/features/coverage/targets/describe-targets.server.ts'
import {
  presentTargets,
  type TargetsAsked,
} from '#app/features/coverage/targets/targets-asked.ts'
import { TargetsPage } from '#app/features/coverage/targets/targets-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeTargets } from './change-targets.server.ts'
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
  const { searchParams } = new URL(request.url)
  const said = { year: searchParams.get('nam'), indicator: searchParams.get('chi-so') }
  const about = aboutTargets(said, todayOf(services.now))
  if (!about.ok) throw staffRefusal(about.failure)
  const unitId = params['unit'] ?? ''
  const targets = await describeTargets(services, staff, { unitId, ...about.value })
  if (!targets.ok) throw staffRefusal(targets.failure)
  return {
    title: services.textOf(request, 'targets:short'),
    targets: targets.value,
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
  const answer = await changeTargets(services, staff, { unitId, form })
  if ('refused' in answer) {
    if (answer.refused.code !== 'unit-ended') throw staffRefusal(answer.refused)
    return data({ asked: undefined }, { status: 409 })
  }
  if ('done' in answer) {
    const { done, year, indicator } = answer
    const query = `nam=${year}&chi-so=${indicator}&xong=${done}#content`
    throw safeRedirect(request, `/can-bo/don-vi/${unitId}/chi-tieu?${query}`)
  }
  const asked: TargetsAsked = answer.asked
  return data({ asked }, { status: answer.isFine ? 200 : 422 })
}

export default function UnitTargetsRoute() {
  const { targets, stated, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <TargetsPage
        targets={targets}
        asked={answer?.asked ?? presentTargets(targets)}
        stated={answer ? undefined : stated}
        back={answer ? undefined : back}
        isRefused={answer !== undefined}
      />
    </PageFrame>
  )
}
