import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hamletOf } from '#app/features/classes/class/hamlet-of.server.ts'
import { describePush } from '#app/features/classes/live/describe-push.server.ts'
import { doneWords } from '#app/features/classes/live/done-words.ts'
import { pushToClass } from '#app/features/classes/live/push-to-class.server.ts'
import { PushPage } from '#app/features/classes/live/push-page.tsx'
import { WallNotice } from '#app/features/classes/live/wall-notice.tsx'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
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
  const { pathname, searchParams } = new URL(request.url)
  const asked = { classId: params['class'] ?? '', language: languageOf(pathname) }
  const found = await describePush(services, staff, asked)
  if (!found.ok) throw staffRefusal(found.failure)
  return {
    classId: asked.classId,
    hamlet: await hamletOf(services, found.value.row),
    push: found.value.push,
    title: services.textOf(request, 'live:push.title'),
    done: doneWords.find((each) => each === searchParams.get('xong')),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const classId = params['class'] ?? ''
  const isTakingBack = fieldIn(form, 'intent') === 'take-back'
  const path = isTakingBack ? null : fieldIn(form, 'path')
  const pushed = await pushToClass(services, staff, { classId, path })
  const there = `/can-bo/lop/${classId}/moi-bai?xong=`
  if (pushed.ok)
    throw safeRedirect(request, there + (path === null ? 'taken-back' : 'pushed'))
  const { code } = pushed.failure
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  throw safeRedirect(request, there + code)
}

export default function ClassPushRoute() {
  const { done, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <PushPage {...page} notice={done && <WallNotice done={done} />} />
    </PageFrame>
  )
}
