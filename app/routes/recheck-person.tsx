import {
  data,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Params } from '@remix-run/react'
import { findToCheck } from '#app/features/coverage/recheck/find-to-check.server.ts'
import { noteRecheck } from '#app/features/coverage/recheck/note-recheck.server.ts'
import { PersonPage } from '#app/features/coverage/recheck/person-page.tsx'
import { recheckPath } from '#app/features/coverage/recheck/recheck-address.ts'
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

const askedIn = (params: Params) => ({
  drawId: params['draw'] ?? '',
  learnerId: params['learner'] ?? '',
})

/** Whoever was not drawn is nobody here. */
function refusal({ code }: { code: 'not-drawn' | 'not-your-unit' }): Response {
  return staffRefusal({ code: code === 'not-drawn' ? 'resident-not-found' : code })
}

type Services = AppLoadContext['services']

function titleOf(services: Services, request: Request, skill: string | undefined): string {
  const language = languageOf(new URL(request.url).pathname)
  return skill === undefined ? '' : services.describeSkill(skill, language).title
}

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const found = await findToCheck(services, staff, askedIn(params))
  if (!found.ok) throw refusal(found.failure)
  const { person, hamletId, draw } = found.value
  return {
    title: services.textOf(request, 'recheck:title'),
    person,
    skill: titleOf(services, request, person.task?.skill),
    back: `${recheckPath(hamletId)}?ky=${draw.period}`,
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const result = fieldIn(await readForm(request), 'result')
  const noted = await noteRecheck(services, staff, { ...askedIn(params), result })
  if (noted.ok) {
    const { hamletId, period } = noted.value
    throw safeRedirect(request, `${recheckPath(hamletId)}?ky=${period}&xong=noted`)
  }
  const { code } = noted.failure
  // The page that comes back says why.
  if (code === 'person-erased') return data({ isMissing: false }, { status: 409 })
  if (code !== 'result-missing') throw refusal({ code })
  return data({ isMissing: true }, { status: 422 })
}

export default function RecheckPersonRoute() {
  const { person, skill, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <PersonPage {...{ person, skill, back }} isMissing={answer?.isMissing === true} />
    </PageFrame>
  )
}
