import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClassPage, classWords } from '#app/features/classes/class/class-page.tsx'
import { describeClass } from '#app/features/classes/classes.server.ts'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { dayInVietnam, timeInVietnam } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeClass } from './class-changes.server.ts'
import { planChoices } from './plan-of-class.server.ts'
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
  const found = await describeClass(services, staff, params['class'] ?? '')
  if (!found.ok) throw staffRefusal(found.failure)
  const { teamId, ...shown } = found.value
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const title = services.titleOf(shown.scenario, language)
  const url = services.config.publicUrl + pathIn(language, `/lop/${shown.code ?? ''}`)
  const done = searchParams.get('xong')
  const asked = {
    ...{ id: shown.id, scenario: shown.scenario, place: shown.place },
    ...{ day: dayInVietnam(shown.startsAt), time: timeInVietnam(shown.startsAt) },
    ...{ minutes: String(shown.minutes), teamId: teamId ?? '' },
  }
  return {
    shown: { ...shown, title },
    joining: shown.phase === 'open' ? { url, qr: drawQr(url) } : undefined,
    plan: {
      asked,
      choices: (await planChoices(services, request, shown.hamlet.id)).choices,
    },
    done: classWords.find((each) => each === done),
    title,
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
  const changed = await changeClass(services, staff, { classId, form, request })
  if ('done' in changed) {
    // The browser would go on to the form that was sent, past the word that it is done.
    throw safeRedirect(request, `/can-bo/lop/${classId}?xong=${changed.done}#content`)
  }
  return data(changed, { status: 422 })
}

export default function ClassRoute() {
  const { plan, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <ClassPage
        {...shown}
        plan={answer?.asked ? { ...plan, asked: answer.asked } : plan}
        problem={answer?.problem}
        note={answer?.note}
      />
    </PageFrame>
  )
}
