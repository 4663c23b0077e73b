import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import { foundTeam, listTeams, previewTeam } from '#app/features/classes/classes.server.ts'
import type { FoundingAsked } from '#app/features/classes/teams/found-team-form.tsx'
import { TeamsPage } from '#app/features/classes/teams/teams-page.tsx'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { memberLinksIn } from './member-links.server.ts'
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
  const unitId = params['unit'] ?? ''
  const teams = await listTeams(services, staff, unitId)
  if (!teams.ok) throw staffRefusal(teams.failure)
  const { places } = teams.value
  const wanted = new URL(request.url).searchParams.get('thon')
  const place = places.find((each) => each.unitId === wanted) ?? places[0]
  const today = todayOf(services.now)
  const asked: FoundingAsked = {
    ...{ teamId: uuid(), unitId: place?.unitId ?? '', from: today },
    ...{ decisionNumber: '', decidedOn: '', lines: '', head: 0 },
  }
  return {
    title: services.textOf(request, 'teams:title'),
    teams: teams.value,
    asked,
  }
}

const uuidForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

function askedIn(form: FormData): FoundingAsked {
  const teamId = fieldIn(form, 'team')
  return {
    teamId: uuidForm.test(teamId) ? teamId : uuid(),
    unitId: fieldIn(form, 'unit'),
    decisionNumber: fieldIn(form, 'decisionNumber').normalize('NFC').trim(),
    decidedOn: fieldIn(form, 'decidedOn'),
    from: fieldIn(form, 'from'),
    lines: fieldIn(form, 'lines'),
    head: Number(fieldIn(form, 'head')) || 0,
  }
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const asked = askedIn(form)
  if (fieldIn(form, 'intent') !== 'found-team') {
    const seen = await previewTeam(services, staff, asked)
    if (!seen.ok) throw staffRefusal(seen.failure)
    const status = seen.value.isReady ? 200 : 422
    return data({ asked: { ...asked, check: seen.value } }, { status })
  }

  const done = await foundTeam(services, staff, asked)
  if (done.ok) {
    const { teamId } = asked
    const founded = { teamId, links: memberLinksIn(services, request, done.value) }
    return data({ founded: { ...founded, unitId: asked.unitId } }, { status: 200 })
  }
  switch (done.failure.code) {
    case 'bad-team':
      return data({ asked: { ...asked, check: done.failure.check } }, { status: 422 })
    case 'already-founded':
      throw safeRedirect(request, `/can-bo/to/${asked.teamId}#content`)
    default:
      throw staffRefusal({ code: done.failure.code })
  }
}

export default function TeamsRoute() {
  const { teams, asked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const founded = answer && 'founded' in answer ? answer.founded : undefined
  const unitName = teams.places.find((each) => each.unitId === founded?.unitId)?.name ?? ''
  return (
    <PageFrame>
      <TeamsPage
        teams={teams}
        asked={answer && 'asked' in answer ? answer.asked : asked}
        founded={founded && { ...founded, unitName }}
      />
    </PageFrame>
  )
}
