import {
  data,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import { describeVisit } from '#app/features/classes/visits/describe-visit.server.ts'
import { makeVisit } from '#app/features/classes/visits/make-visit.server.ts'
import { coreLinesOn } from '#app/features/classes/visits/standing.ts'
import { VisitPage } from '#app/features/classes/visits/visit-page.tsx'
import { housesPath, readPlace } from '#app/features/classes/visits/visit-address.ts'
import { firstTyped, namedSkills } from '#app/features/classes/visits/visit-start.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf, type Language } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const links = staffStyles
export const headers = privateHeaders

type Services = AppLoadContext['services']

function coreToday(services: Services) {
  return coreLinesOn(services.skills, todayOf(services.now))
}

function titleOfSkill(services: Services, language: Language) {
  return (skill: string) => services.describeSkill(skill, language).title
}

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { pathname, searchParams } = new URL(request.url)
  const core = coreToday(services)
  const personId = params['person'] ?? ''
  const person = await describeVisit(services, staff, { personId, core })
  if (!person.ok) throw staffRefusal(person.failure)
  return {
    title: person.value.name,
    person: person.value,
    skills: namedSkills(
      core,
      services.skills.skills.map(({ id }) => id),
      titleOfSkill(services, languageOf(pathname)),
    ),
    typed: firstTyped(person.value, core, readPlace(searchParams)),
    once: uuid(),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const once = fieldIn(form, 'once')
  const typed = {
    who: form.getAll('who').filter((each) => typeof each === 'string'),
    ...{ skill: fieldIn(form, 'skill'), outcome: fieldIn(form, 'outcome') },
    ...{ where: fieldIn(form, 'where'), next: fieldIn(form, 'next') },
    day: fieldIn(form, 'day'),
  }
  const made = await makeVisit(services, staff, {
    ...{ personId: params['person'] ?? '', typed, once },
    isSkill: (skill) => services.skills.skills.some(({ id }) => id === skill),
  })
  if (made.ok) {
    const { hamletId, visit } = made.value
    const where = readPlace(new URL(request.url).searchParams)
    const path = housesPath(hamletId, { where })
    throw safeRedirect(request, `${path}${path.includes('?') ? '&' : '?'}lan=${visit}`)
  }
  if (made.failure.code !== 'bad-visit') throw staffRefusal(made.failure)
  return data({ typed, once, problems: made.failure.problems }, { status: 422 })
}

export default function VisitRoute() {
  const { person, skills, typed, once } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <VisitPage {...{ person, skills }} {...(refused ?? { typed, once })} />
    </PageFrame>
  )
}
