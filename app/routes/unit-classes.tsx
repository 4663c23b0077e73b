import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import { readPlan, type PlanProblem } from '#app/features/classes/class/plan-form.ts'
import { UnitClassesPage } from '#app/features/classes/class/unit-classes-page.tsx'
import { listUnitClasses, planClass } from '#app/features/classes/classes.server.ts'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { planChoices, planIn } from './plan-of-class.server.ts'
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
  const listed = await listUnitClasses(services, staff, unitId)
  if (!listed.ok) throw staffRefusal(listed.failure)
  const { unit, mayTeach, classes } = listed.value
  const language = languageOf(new URL(request.url).pathname)
  const { t } = services.i18n[language]
  const place = t('tonight:form.place-usual', { hamlet: unit.name })
  const asked = {
    ...{ id: uuid(), scenario: '', day: todayOf(services.now) },
    ...{ time: '19:30', minutes: '90', place, teamId: '' },
  }
  return {
    unit,
    classes: classes.map((each) => ({
      ...each,
      title: services.titleOf(each.scenario, language),
    })),
    plan: mayTeach
      ? { asked, choices: (await planChoices(services, request, unitId)).choices }
      : undefined,
    title: services.textOf(request, 'classes:way.classes'),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const hamletId = params['unit'] ?? ''
  const asked = planIn(await readForm(request))
  const refused = (problem: PlanProblem) => data({ asked, problem }, { status: 422 })
  const read = readPlan(asked, await planChoices(services, request, hamletId))
  if (!read.ok) return refused(read.failure.code)
  const id = asked.id === '' ? undefined : asked.id
  const plan = { ...read.value, id, hamletId, kit: null }
  const planned = await planClass(services, staff, plan)
  if (planned.ok) {
    throw safeRedirect(request, `/can-bo/lop/${planned.value.id}?xong=planned`)
  }
  const { code } = planned.failure
  if (code === 'not-your-unit' || code === 'not-a-hamlet') throw staffRefusal({ code })
  return refused(code)
}

export default function UnitClassesRoute() {
  const { plan, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const asked = answer?.asked
  return (
    <PageFrame>
      <UnitClassesPage
        {...shown}
        plan={plan && { ...plan, ...(asked && { asked }) }}
        problem={answer?.problem}
      />
    </PageFrame>
  )
}
