import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeReport } from '#app/features/coverage/reports/describe-report.server.ts'
import { reportDoneWords } from '#app/features/coverage/reports/page/report-words.ts'
import { ReportPage } from '#app/features/coverage/reports/page/report-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { changeReport } from './report-changes.server.ts'
import { reportDeps, reportRefusal } from './report-deps.server.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const asked = new URL(request.url).searchParams
  const shown = await describeReport(reportDeps(services), staff, {
    ...{ unitId: params['unit'] ?? '', period: params['period'] ?? '' },
    version: Number(asked.get('lan')) || undefined,
    isCorrecting: asked.get('sua') === '1',
  })
  if (!shown.ok) throw reportRefusal(shown.failure)
  return {
    ...{ title: services.textOf(request, 'reports:title'), shown: shown.value },
    done: reportDoneWords.find((each) => each === asked.get('xong')),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const about = { unitId: params['unit'] ?? '', period: params['period'] ?? '' }
  const form = await readForm(request)
  const answer = await changeReport(reportDeps(services), staff, { ...about, form })
  if (!answer) throw new Response(null, { status: 400 })
  if ('stop' in answer) throw reportRefusal({ code: answer.stop })
  if ('done' in answer) {
    const { unitId, period } = about
    const isCorrecting =
      answer.done === 'saved' && new URL(request.url).searchParams.has('sua')
    const more = isCorrecting ? '&sua=1' : ''
    throw safeRedirect(
      request,
      `/can-bo/don-vi/${unitId}/bao-cao/${period}?xong=${answer.done}${more}`,
    )
  }
  return data(answer, { status: 'confirming' in answer ? 200 : 422 })
}

export default function UnitReportRoute() {
  const { shown, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <ReportPage shown={shown} done={answer ? undefined : done} {...answer} />
    </PageFrame>
  )
}
