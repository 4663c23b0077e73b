import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerQuestion } from '#app/features/classes/questions/answer-question.server.ts'
import { BoxPage } from '#app/features/classes/questions/box-page.tsx'
import { describeBox } from '#app/features/classes/questions/describe-box.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const links = staffStyles
export const headers = privateHeaders

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { pathname, searchParams } = new URL(request.url)
  const box = await describeBox(services, staff, params['class'] ?? '')
  if (!box.ok) throw staffRefusal(box.failure)
  return {
    title: services.textOf(request, 'after:box.title'),
    box: box.value,
    skill: services.describeSkill(box.value.skill, languageOf(pathname)).title,
    isDone: searchParams.get('xong') === 'da-tra-loi',
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
  const question = fieldIn(form, 'question')
  const text = fieldIn(form, 'text')
  const isInClass = fieldIn(form, 'intent') === 'in-class'
  const answered = await answerQuestion(services, staff, {
    ...{ classId, question, text: isInClass ? undefined : text },
  })
  if (answered.ok) {
    throw safeRedirect(request, `/can-bo/lop/${classId}/hop-thu?xong=da-tra-loi`)
  }
  const { code } = answered.failure
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  return data({ problem: code, question, text }, { status: 422 })
}

export default function ClassBoxRoute() {
  return (
    <PageFrame>
      <BoxPage
        {...useLoaderData<typeof loader>()}
        refused={useActionData<typeof action>()}
      />
    </PageFrame>
  )
}
