import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listPeriods } from '#app/features/coverage/reports/list-periods.server.ts'
import { CalendarPage } from '#app/features/coverage/reports/page/calendar-page.tsx'
import { typeIn } from '#app/features/coverage/reports/page/type-words.ts'
import { statePeriod } from '#app/features/coverage/reports/state-period.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { reportRefusal } from './report-deps.server.ts'
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
  const type = typeIn(asked.get('loai'))
  const shown = await listPeriods(services, staff, { unitId: params['unit'] ?? '', type })
  if (!shown.ok) throw reportRefusal(shown.failure)
  return {
    title: services.textOf(request, 'reports:calendar.title'),
    ...{ shown: shown.value, isDone: asked.get('xong') === 'set' },
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
  const values = {
    ...{ period: fieldIn(form, 'period'), dataFrom: fieldIn(form, 'dataFrom') },
    ...{ dataTo: fieldIn(form, 'dataTo'), dueOn: fieldIn(form, 'dueOn') },
  }
  const stated = await statePeriod(services, staff, { unitId, ...values })
  if (stated.ok) {
    throw safeRedirect(request, `/can-bo/don-vi/${unitId}/ky-bao-cao?xong=set`)
  }
  const { failure } = stated
  if (failure.code !== 'bad-period') throw reportRefusal({ code: failure.code })
  return data({ asked: { values, flaws: failure.flaws } }, { status: 422 })
}

export default function UnitReportCalendarRoute() {
  const { shown, isDone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <CalendarPage shown={shown} isDone={isDone && !answer} asked={answer?.asked} />
    </PageFrame>
  )
}
