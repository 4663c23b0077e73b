import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listResidents, placeHouseholds } from '#app/features/identity/identity.server.ts'
import { partFieldOf } from '#app/features/identity/residents/after-split/waiting-households.ts'
import {
  AddResidentForm,
  type AddAsked,
} from '#app/features/identity/residents/add-resident-form.tsx'
import { noValues } from '#app/features/identity/residents/resident-form.ts'
import {
  AddingPage,
  listWords,
  ResidentsPage,
} from '#app/features/identity/residents/residents-page.tsx'
import {
  RosterForm,
  type RosterAsked,
} from '#app/features/identity/residents/roster-form.tsx'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { addResidentsAsked } from './adding-residents.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const links = staffStyles
export const headers = privateHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const { searchParams } = new URL(request.url)
  const search = searchParams.get('tim') ?? ''
  const list = await listResidents(services, staff, { unitId, search })
  if (!list.ok) throw staffRefusal(list.failure)
  const done = searchParams.get('xong')
  const adding = list.value.hamlets ? null : searchParams.get('them')
  return {
    ...{ title: list.value.name, list: list.value },
    done: listWords.find((each) => each === done),
    counts: { added: numberIn(searchParams, 'ghi'), skipped: numberIn(searchParams, 'bo') },
    adding: adding === 'mot' || adding === 'danh-sach' ? adding : undefined,
  }
}

function numberIn(searchParams: URLSearchParams, name: string): number {
  return Number(/^\d{1,4}$/.exec(searchParams.get(name) ?? '')?.[0] ?? 0)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const hamletId = params['unit'] ?? ''
  const form = await readForm(request)
  const listAddress = `/can-bo/don-vi/${hamletId}/ba-con`
  if (fieldIn(form, 'intent') === 'place-households') {
    const partOf = (id: string) => fieldIn(form, partFieldOf(id)) || undefined
    const placed = await placeHouseholds(services, staff, { hamletId, partOf })
    if (placed.ok) {
      throw safeRedirect(
        request,
        `${listAddress}?xong=placed&ghi=${placed.value.placed}#content`,
      )
    }
    const { code } = placed.failure
    if (code === 'none-chosen') return data({ isNoneChosen: true }, { status: 422 })
    throw staffRefusal({ code })
  }
  const asked = { hamletId, form }
  const answer = await addResidentsAsked(services, staff, asked)
  if ('refused' in answer) throw staffRefusal(answer.refused)
  if ('added' in answer) {
    const { added, skipped } = answer
    throw safeRedirect(request, `${listAddress}?xong=added&ghi=${added}&bo=${skipped}`)
  }
  return data(answer, { status: answer.isFine ? 200 : 422 })
}

type Asked = { one?: AddAsked; roster?: RosterAsked }

const freshList = { text: '', anyway: [], isGuardianTicked: false }

export default function UnitResidentsRoute() {
  const { list, done, counts, adding } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fresh = {
    ...(adding === 'mot' && { one: { values: noValues, problems: [] } }),
    ...(adding === 'danh-sach' && { roster: freshList }),
  }
  const isNoneChosen = answer !== undefined && 'isNoneChosen' in answer
  const asked: Asked = answer && !('isNoneChosen' in answer) ? answer : fresh
  const { one, roster } = asked
  return (
    <PageFrame>
      {one || roster ? (
        <AddingPage list={list}>
          {one && <AddResidentForm {...one} />}
          {roster && <RosterForm {...roster} />}
        </AddingPage>
      ) : (
        <ResidentsPage {...{ list, done, counts, isNoneChosen }} />
      )}
    </PageFrame>
  )
}
