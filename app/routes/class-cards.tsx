import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { classFor } from '#app/features/classes/classes.server.ts'
import { CardsPage } from '#app/features/identity/cards/cards-page.tsx'
import { cardWords } from '#app/features/identity/identity.ts'
import { listCards } from '#app/features/identity/identity.server.ts'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeCards } from './change-cards.server.ts'
import { drawCards } from './draw-cards.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

/** The cards of everybody who may come to a class: the people of its hamlet. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const classId = params['class'] ?? ''
  const found = await classFor(services, staff, { classId, action: 'teach' })
  if (!found.ok) throw staffRefusal(found.failure)
  const { searchParams } = new URL(request.url)
  const personId = searchParams.get('nguoi') ?? undefined
  const asked = { unitId: found.value.hamletId, personId }
  const listed = await listCards(services, staff, asked)
  if (!listed.ok) throw staffRefusal(listed.failure)
  const { unit, cards, without } = listed.value
  return {
    title: services.textOf(request, 'join:cards.page'),
    ...{ unit, without, cards: drawCards(services, cards) },
    back: { to: `/can-bo/lop/${classId}` },
    done: cardWords.find((each) => each === searchParams.get('xong')),
    isOnePerson: personId !== undefined,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const classId = params['class'] ?? ''
  const found = await classFor(services, staff, { classId, action: 'teach' })
  if (!found.ok) throw staffRefusal(found.failure)
  const asked = { unitId: found.value.hamletId, form: await readForm(request) }
  const { done, personId } = await changeCards(services, staff, asked)
  const one = personId === undefined ? '' : `&nguoi=${encodeURIComponent(personId)}`
  throw safeRedirect(request, `/can-bo/lop/${classId}/the?xong=${done}${one}`)
}

export default function ClassCardsRoute() {
  const shown = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <CardsPage {...shown} done={shown.done} />
    </PageFrame>
  )
}
