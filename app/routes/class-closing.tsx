import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hamletOf } from '#app/features/classes/class/hamlet-of.server.ts'
import { closeClass, describeClosing } from '#app/features/classes/classes.server.ts'
import { ClosingPage } from '#app/features/classes/closing/closing-page.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { hardPlacesOf } from './hard-places-of.server.ts'
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
  const found = await describeClosing(services, staff, params['class'] ?? '')
  if (!found.ok) throw staffRefusal(found.failure)
  const { hamletId, hard, ...closing } = found.value
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  return {
    closing: { ...closing, title: services.titleOf(closing.scenario, language) },
    hamlet: await hamletOf(services, { hamletId }),
    hard: hardPlacesOf(services, language, hard),
    isWithNames: searchParams.has('ten'),
    isJustSigned: searchParams.get('xong') === 'signed',
    title: services.textOf(request, 'classes:closing.title'),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const classId = params['class'] ?? ''
  const form = await readForm(request)
  const isConfirmed = form.has('confirmed')
  const closed = await closeClass(services, staff, { classId, isConfirmed })
  if (closed.ok) throw safeRedirect(request, `/can-bo/lop/${classId}/tong-ket?xong=signed`)
  const { code } = closed.failure
  if (code !== 'not-confirmed') throw staffRefusal({ code })
  return data({ isUnconfirmed: true }, { status: 422 })
}

export default function ClassClosingRoute() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <ClosingPage {...shown} isUnconfirmed={answer?.isUnconfirmed ?? false} />
    </PageFrame>
  )
}
