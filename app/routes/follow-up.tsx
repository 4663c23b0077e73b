import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askedWays } from '#app/features/classes/follow-up/answer-form.ts'
import { AskingPage } from '#app/features/classes/follow-up/asking-page.tsx'
import { describeAsking } from '#app/features/classes/follow-up/describe-asking.server.ts'
import {
  askingPath,
  followUpsPath,
} from '#app/features/classes/follow-up/follow-up-address.ts'
import {
  recordFollowUp,
  recordMiss,
} from '#app/features/classes/follow-up/record-follow-up.server.ts'
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
  const asking = await describeAsking(services, staff, params['person'] ?? '')
  if (!asking.ok) throw staffRefusal(asking.failure)
  const person = asking.value
  return {
    ...{ title: person.name, person },
    skill: person.due
      ? services.describeSkill(person.due.skill, languageOf(pathname)).title
      : '',
    isDone: searchParams.get('xong') === 'da-ghi',
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const personId = params['person'] ?? ''
  const typed = { answer: fieldIn(form, 'answer'), hurt: fieldIn(form, 'hurt') }
  const way = fieldIn(form, 'way')
  const written =
    fieldIn(form, 'intent') === 'missed'
      ? await recordMiss(services, staff, personId)
      : await recordFollowUp(services, staff, {
          ...{ personId, typed },
          way: askedWays.find((each) => each === way) ?? 'met',
        })
  if (written.ok) {
    const { hamletId, next } = written.value
    const path = next === undefined ? followUpsPath(hamletId) : askingPath(next)
    throw safeRedirect(request, `${path}?xong=da-ghi`)
  }
  const { code } = written.failure
  if (code === 'resident-not-found' || code === 'not-your-unit') {
    throw staffRefusal({ code })
  }
  return data({ typed: { ...typed, way }, problem: code }, { status: 422 })
}

export default function FollowUpRoute() {
  const asked = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <AskingPage {...asked} {...refused} isDone={asked.isDone && !refused} />
    </PageFrame>
  )
}
