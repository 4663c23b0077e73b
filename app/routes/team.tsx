import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeTeam } from '#app/features/classes/classes.server.ts'
import { TeamPage } from '#app/features/classes/teams/team-page.tsx'
import { teamDoneWords } from '#app/features/classes/teams/team-words.ts'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { memberLinksIn } from './member-links.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'
import { changeTeam } from './team-changes.server.ts'
import { teamRefusal } from './team-refusal.server.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const team = await describeTeam(services, staff, params['team'] ?? '')
  if (!team.ok) throw teamRefusal(team.failure.code)
  const done = new URL(request.url).searchParams.get('xong')
  return {
    title: services.textOf(request, 'teams:title'),
    team: team.value,
    done: teamDoneWords.find((each) => each === done),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const teamId = params['team'] ?? ''
  const answer = await changeTeam(services, staff, {
    ...{ teamId, form: await readForm(request) },
  })
  if (!answer) throw new Response(null, { status: 400 })
  if ('done' in answer) {
    // The browser would go on to the form that was sent, past the word that it is done.
    throw safeRedirect(request, `/can-bo/to/${teamId}?xong=${answer.done}#content`)
  }
  if ('links' in answer) {
    return data({ links: memberLinksIn(services, request, answer.links) })
  }
  if (!('refusal' in answer)) return data(answer, { status: 422 })
  const { refusal } = answer
  if (refusal === 'not-your-unit' || refusal === 'team-not-found') {
    throw teamRefusal(refusal)
  }
  return data({ refusal }, { status: 422 })
}

export default function TeamRoute() {
  const { team, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <TeamPage team={team} done={answer ? undefined : done} {...answer} />
    </PageFrame>
  )
}
