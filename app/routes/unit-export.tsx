import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ExportPage } from '#app/features/coverage/export/export-page.tsx'
import { fileName } from '#app/features/coverage/export/export-file.server.ts'
import { choiceQuery } from '#app/features/coverage/export/export-form.ts'
import { openExport } from '#app/features/coverage/export/open-export.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { goneJob, inputOf, shownJob } from './export-of.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
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
  const query = new URL(request.url).searchParams
  const asked = { unitId: params['unit'] ?? '', query }
  const opened = await openExport(services, staff, asked)
  if (!opened.ok) throw staffRefusal(opened.failure)
  const id = query.get('viec')
  const { exports } = services
  const job =
    id === null ? exports.openOf(staff.learnerId) : exports.find(staff.learnerId, id)
  const title = services.textOf(request, 'exports:title')
  const gone = id === null ? undefined : goneJob(id)
  return { title, shown: opened.value.shown, job: job ? shownJob(job) : gone }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const form = await readForm(request)
  const page = `/can-bo/don-vi/${unitId}/xuat`
  if (fieldIn(form, 'intent') === 'cancel-export') {
    const id = fieldIn(form, 'job')
    services.exports.cancel(staff.learnerId, id)
    const query = new URLSearchParams(fieldIn(form, 'choice'))
    query.set('viec', id)
    throw safeRedirect(request, `${page}?${query.toString()}#job`)
  }
  const names = ['day', 'map', 'indicators', 'level', 'format']
  const query = new URLSearchParams(names.map((name) => [name, fieldIn(form, name)]))
  const opened = await openExport(services, staff, { unitId, query })
  if (!opened.ok) throw staffRefusal(opened.failure)
  const { shown, choice } = opened.value
  if (shown.isTooWide) throw safeRedirect(request, `${page}?${query.toString()}`)
  const { learnerId: owner } = staff
  const wanted = {
    ...{ owner, unitId, format: choice.format, total: shown.rows },
    name: fileName(opened.value),
  }
  const started = services.exports.start(wanted, inputOf(services, request, opened.value))
  if (started.ok) {
    throw safeRedirect(
      request,
      `${page}?${choiceQuery(choice)}&viec=${started.value.id}#job`,
    )
  }
  return data({ refused: started.failure.code }, { status: 409 })
}

export default function UnitExportRoute() {
  const { shown, job } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <ExportPage shown={shown} job={job} refused={answer?.refused} />
    </PageFrame>
  )
}
