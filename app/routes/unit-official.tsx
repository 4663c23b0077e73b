import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeOfficial } from '#app/features/coverage/official/describe-official.server.ts'
import {
  OfficialPage,
  type OfficialAsked,
} from '#app/features/coverage/official/official-page.tsx'
import { stateOfficialRate } from '#app/features/coverage/official/state-official-rate.server.ts'
import { takeBackOfficialRate } from '#app/features/coverage/official/take-back-official-rate.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'
import { takenBackIn, wordOf } from './taken-back.ts'

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
    isDone: new URL(request.url).searchParams.get('xong') === 'ghi',
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
  const page = `/can-bo/don-vi/${unitId}/so-chinh-thuc`
  if (fieldIn(form, 'intent') === 'take-back') {
    const statement = fieldIn(form, 'statement')
    const taken = await takeBackOfficialRate(services, staff, { unitId, statement })
    if (!taken.ok) throw staffRefusal(taken.failure)
    throw safeRedirect(request, `${page}?xong=${wordOf(taken.value)}#content`)
  }
  const asked = {
    ...{ indicator: fieldIn(form, 'indicator'), asOf: fieldIn(form, 'asOf') },
    ...{ rate: fieldIn(form, 'rate'), source: fieldIn(form, 'source') },
    numerator: fieldIn(form, 'numerator'),
    denominator: fieldIn(form, 'denominator'),
  }
  const stated = await stateOfficialRate(services, staff, { unitId, form: asked })
  if (stated.ok) throw safeRedirect(request, `${page}?xong=ghi#content`)
  if (stated.failure.code !== 'bad-rate') throw staffRefusal({ code: stated.failure.code })
  const shown: OfficialAsked = { ...asked, flaws: stated.failure.flaws }
  return data({ asked: shown }, { status: 422 })
}

export default function UnitOfficialRoute() {
  const { official, isDone, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fresh: OfficialAsked = {
    ...{ indicator: official.lines[0]?.indicator.id ?? '', asOf: official.today },
    ...{ rate: '', numerator: '', denominator: '', source: '' },
  }
  return (
    <PageFrame>
      <OfficialPage
        official={official}
        asked={answer?.asked ?? fresh}
        isDone={!answer && isDone}
        back={answer ? undefined : back}
      />
    </PageFrame>
  )
}
