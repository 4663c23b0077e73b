import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import type { Services } from '#app/composition.server.ts'
import { planClass } from '#app/features/classes/class/plan-class.server.ts'
import { teamsServing } from '#app/features/classes/class/teams-serving.server.ts'
import { openEvening } from '#app/features/classes/tonight/open-evening.server.ts'
import {
  readPlan,
  usualPlan,
  type PlanFlaws,
  type PlanTyped,
} from '#app/features/classes/tonight/plan-asked.ts'
import { PlanSheet } from '#app/features/classes/tonight/plan-sheet.tsx'
import { showEvening } from '#app/features/classes/tonight/shown-evening.ts'
import { TonightPage } from '#app/features/classes/tonight/tonight-page.tsx'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

type Where = { request: Request; unitId: string }
type Choice = { skill: string | null; minutes: string | null }

/** The evening asked for, once who asks may teach there. */
async function eveningFor(
  services: Services,
  staff: Staff,
  { request, unitId }: Where,
  choice: Choice,
) {
  const opened = await openEvening(services, staff, unitId)
  if (!opened.ok) throw staffRefusal(opened.failure)
  const language = languageOf(new URL(request.url).pathname)
  const { lessons, paths, kits } = services
  return showEvening(opened.value, choice, {
    ...{ language, kits },
    lessonOf: (slug) => lessons.find(slug, language)?.meta,
    pathOf: (skill) =>
      paths.ids
        .flatMap((id) => paths.find(id, language) ?? [])
        .find(({ steps }) => steps.some((step) => step.skill === skill)),
  })
}

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { pathname, searchParams: search } = new URL(request.url)
  const choice = { skill: search.get('chon'), minutes: search.get('phut') }
  const where = { request, unitId: params['unit'] ?? '' }
  const evening = await eveningFor(services, staff, where, choice)
  const now = services.now().toISOString()
  const { t } = services.i18n[languageOf(pathname)]
  return {
    evening,
    isPrinted: search.has('in'),
    classId: uuid(),
    typed: {
      ...usualPlan(now),
      place: t('tonight:form.place-usual', { hamlet: evening.hamlet.name }),
    },
    today: dayInVietnam(now),
    title: t('tonight:title'),
  }
}

type Answer = { flaws: PlanFlaws; typed: PlanTyped }

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const unitId = params['unit'] ?? ''
  const choice = { skill: fieldIn(form, 'skill'), minutes: fieldIn(form, 'minutes') }
  const { chosen, kit } = await eveningFor(services, staff, { request, unitId }, choice)
  const typed = {
    ...{ day: fieldIn(form, 'day'), time: fieldIn(form, 'time') },
    place: fieldIn(form, 'place'),
  }
  const plan = readPlan(typed, services.now().toISOString())
  if ('flaws' in plan) {
    return data<Answer>({ flaws: plan.flaws, typed }, { status: 422 })
  }
  // Where several teams could hold it, the page of the class asks which.
  const teams = await teamsServing(services, unitId)
  const teamId = teams.length === 1 ? (teams[0]?.id ?? null) : null
  const planned = await planClass(services, staff, {
    ...{ id: fieldIn(form, 'class') || undefined, hamletId: unitId, teamId },
    ...{ ...plan, minutes: kit.minutes, kit: String(kit.minutes) },
    ...{ skill: chosen.skill, scenario: chosen.scenario },
  })
  if (planned.ok) throw safeRedirect(request, `/can-bo/lop/${planned.value.id}`)
  // Sent twice, and begun in between: it is there already.
  if (planned.failure.code === 'already-opened')
    throw safeRedirect(request, `/can-bo/lop/${fieldIn(form, 'class')}`)
  throw new Response(null, { status: 403 })
}

export default function TonightRoute() {
  const { evening, isPrinted, classId, typed, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = { classId, today, typed: answer?.typed ?? typed, flaws: answer?.flaws }
  return (
    <PageFrame>
      {isPrinted ? (
        <PlanSheet evening={evening} />
      ) : (
        <TonightPage evening={evening} form={form} />
      )}
    </PageFrame>
  )
}
