import {
  data,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Staff } from '#app/features/identity/identity.ts'
import { hamletOf } from '#app/features/classes/class/hamlet-of.server.ts'
import { doneWords } from '#app/features/classes/live/done-words.ts'
import { WallNotice } from '#app/features/classes/live/wall-notice.tsx'
import { describeWitness } from '#app/features/classes/witness/describe-witness.server.ts'
import { recordOnBehalf } from '#app/features/classes/witness/record-on-behalf.server.ts'
import { withdrawDeed } from '#app/features/classes/witness/withdraw-deed.server.ts'
import { witnessCheck } from '#app/features/classes/witness/witness-check.server.ts'
import { WitnessPage } from '#app/features/classes/witness/witness-page.tsx'
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

type Services = AppLoadContext['services']

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const classId = params['class'] ?? ''
  const found = await describeWitness(services, staff, classId)
  if (!found.ok) throw staffRefusal(found.failure)
  const { row, phase, people, passes, deeds, withdrawn } = found.value
  const nameSkill = (id: string) => services.describeSkill(id, language).title
  const skills = services.skills.skills.map(({ id }) => id)
  return {
    ...{ classId, phase, hamlet: await hamletOf(services, row) },
    people: people.sort((one, other) => one.name.localeCompare(other.name, 'vi')),
    passes: passes.map(({ scenario, ...pass }) => {
      const what = scenario ? services.titleOf(scenario, language) : nameSkill(pass.skill)
      return { ...pass, what }
    }),
    deeds: deeds.map((deed) => ({ ...deed, what: nameSkill(deed.skill) })),
    withdrawn: withdrawn.map((each) => ({ ...each, what: nameSkill(each.skill) })),
    skills: [row.skill, ...skills.filter((id) => id !== row.skill)].map((id) => ({
      ...{ id, title: nameSkill(id) },
    })),
    title: services.textOf(request, 'live:witness.title'),
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
  const there = `/can-bo/lop/${classId}/ghi-nhan`
  if (fieldIn(form, 'intent') === 'witness') {
    const asked = { person: fieldIn(form, 'person'), attempt: fieldIn(form, 'attempt') }
    const seen = await witnessCheck(services, staff, { classId, ...asked })
    const word = seen.ok ? `witnessed#p-${asked.person}` : refusedWord(seen.failure)
    throw safeRedirect(request, `${there}?xong=${word}`)
  }
  if (fieldIn(form, 'intent') === 'withdraw') {
    const asked = { deed: fieldIn(form, 'deed'), reason: fieldIn(form, 'reason') }
    const gone = await withdrawDeed(services, staff, { classId, ...asked })
    const word = gone.ok ? 'withdrawn' : refusedWord(gone.failure)
    throw safeRedirect(request, `${there}?xong=${word}`)
  }
  const written = await writeDown(services, staff, classId, form)
  if (written.ok) throw safeRedirect(request, `${there}?xong=written#deeds`)
  if (written.failure.code === 'not-filled-in') {
    const { problems } = written.failure
    return data({ typed: typedIn(form), problems }, { status: 422 })
  }
  throw safeRedirect(request, `${there}?xong=${refusedWord(written.failure)}`)
}

type Refused = Parameters<typeof staffRefusal>[0] | { code: string }

/** The word by which the page says why not; for who has no business here there is no page. */
function refusedWord({ code }: Refused): string {
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  return code
}

function writeDown(services: Services, staff: Staff, classId: string, form: FormData) {
  const isSkill = (skill: string) => services.skills.skills.some(({ id }) => id === skill)
  return recordOnBehalf(services, staff, { classId, typed: typedIn(form), isSkill })
}

function typedIn(form: FormData) {
  return {
    ...{ person: fieldIn(form, 'person'), skill: fieldIn(form, 'skill') },
    ...{ outcome: fieldIn(form, 'outcome'), reason: fieldIn(form, 'reason') },
  }
}

export default function ClassWitnessRoute() {
  const { done, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const form = { typed: refused?.typed, problems: refused?.problems ?? [] }
  return (
    <PageFrame>
      <WitnessPage {...page} form={form} notice={done && <WallNotice done={done} />} />
    </PageFrame>
  )
}
