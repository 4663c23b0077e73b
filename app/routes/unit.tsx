import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeDesk } from '#app/features/classes/desk/describe-desk.server.ts'
import { DeskPanel } from '#app/features/classes/desk/desk-panel.tsx'
import { describeEnded } from '#app/features/coverage/read/describe-ended.server.ts'
import { EndedUnitPage } from '#app/features/coverage/read/ended-unit-page.tsx'
import { officeDue } from '#app/features/coverage/overview/office-due.server.ts'
import { describeUnit } from '#app/features/identity/identity.server.ts'
import { UnitPage } from '#app/features/identity/roles/unit-page.tsx'
import type { Invited } from '#app/features/identity/invitations/invited-notice.tsx'
import { doneWords, type UnitRefusal } from '#app/features/identity/roles/unit-refusal.ts'
import {
  FoundHamletsForm,
  type HamletsAsked,
} from '#app/features/territory/hamlets/found-hamlets-form.tsx'
import {
  RenameHamletForm,
  type RenameAsked,
} from '#app/features/territory/hamlets/rename-hamlet-form.tsx'
import type { NewPassword } from '#app/features/identity/staff/new-password-notice.tsx'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { changeHamlets } from './unit-hamlets.server.ts'
import { changeUnitStaff } from './unit-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

const unitIn = (params: LoaderFunctionArgs['params']): string => params['unit'] ?? ''

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = unitIn(params)
  const kept = await describeEnded(services, staff, unitId)
  if (kept) return { kept, title: kept.unit.name }
  const unit = await describeUnit(services, staff, unitId)
  if (!unit.ok) throw staffRefusal(unit.failure)
  const day = todayOf(services.now)
  const found = await unitsOn(services.db, day).find(unitId)
  const { pathname, searchParams } = new URL(request.url)
  const done = searchParams.get('xong')
  const desk = await describeDesk(services, staff, unit.value)
  const { skill = '' } = desk.teaching?.ahead ?? {}
  return {
    unit: unit.value,
    desk,
    due: await officeDue(services, staff, unit.value),
    skillTitle: services.describeSkill(skill, languageOf(pathname)).title,
    kind: found?.kind ?? 'thon',
    ownName: found?.name ?? '',
    day,
    title: unit.value.name,
    done: doneWords.find((each) => each === done),
  }
}

/** What the page says after a form that did not lead on. */
type UnitAnswer = {
  invited?: Invited
  newPassword?: NewPassword
  refusal?: UnitRefusal
  hamlets?: HamletsAsked
  rename?: RenameAsked
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = unitIn(params)
  const asked = { unitId, form: await readForm(request), request }
  if (await describeEnded(services, staff, unitId)) {
    const isRefused: UnitAnswer = {}
    return data(isRefused, { status: 409 })
  }
  const answer =
    (await changeHamlets(services, staff, asked)) ??
    (await changeUnitStaff(services, staff, asked))
  if ('done' in answer) {
    // The browser would go on to the form that was sent, past the word that it is done.
    throw safeRedirect(request, `/can-bo/don-vi/${unitId}?xong=${answer.done}#content`)
  }
  const shown: UnitAnswer = answer
  return data(shown, { status: shown.invited || shown.newPassword ? 200 : 422 })
}

export default function UnitRoute() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if ('kept' in page) {
    return (
      <PageFrame>
        <EndedUnitPage {...page.kept} isRefused={answer !== undefined} />
      </PageFrame>
    )
  }
  const { unit, desk, due, skillTitle, kind, ownName, day, done } = page
  const hamlets = answer?.hamlets ?? { text: '', from: day }
  const rename = answer?.rename ?? { kind, name: ownName, from: day }
  return (
    <PageFrame>
      <UnitPage
        unit={unit}
        done={done}
        invited={answer?.invited}
        newPassword={answer?.newPassword}
        refusal={answer?.refusal}
        desk={<DeskPanel desk={desk} due={due} skillTitle={skillTitle} />}
        hamlets={<FoundHamletsForm {...hamlets} />}
        name={<RenameHamletForm {...rename} />}
      />
    </PageFrame>
  )
}
