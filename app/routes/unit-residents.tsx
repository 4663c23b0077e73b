import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listResidents } from '#app/features/identity/identity.server.ts'
import { AddResidentForm } from '#app/features/identity/residents/add-resident-form.tsx'
import { noValues } from '#app/features/identity/residents/resident-form.ts'
import {
  AddingPage,
  listWords,
  ResidentsPage,
} from '#app/features/identity/residents/residents-page.tsx'
import { RosterForm } from '#app/features/identity/residents/roster-form.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
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
  const asked = { hamletId, form: await readForm(request) }
  const answer = await addResidentsAsked(services, staff, asked)
  if ('refused' in answer) throw staffRefusal(answer.refused)
  if ('added' in answer) {
    const { added, skipped } = answer
    const way = `/can-bo/don-vi/${hamletId}/ba-con?xong=added&ghi=${added}&bo=${skipped}`
    throw safeRedirect(request, way)
  }
  return data(answer, { status: answer.isFine ? 200 : 422 })
}

const freshList = { text: '', anyway: [], isGuardianTicked: false }

export default function UnitResidentsRoute() {
  const { list, done, counts, adding } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fresh = {
    ...(adding === 'mot' && { one: { values: noValues, problems: [] } }),
    ...(adding === 'danh-sach' && { roster: freshList }),
  }
  const {
    one,
    roster,
  }: Pick<NonNullable<typeof answer>, 'one' | 'roster'> = answer ?? fresh
  return (
    <PageFrame>
      {one || roster ? (
        <AddingPage list={list}>
          {one && <AddResidentForm {...one} />}
          {roster && <RosterForm {...roster} />}
        </AddingPage>
      ) : (
        <ResidentsPage list={list} done={done} counts={counts} />
      )}
    </PageFrame>
  )
}
