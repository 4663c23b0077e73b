import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeHouses } from '#app/features/classes/visits/describe-houses.server.ts'
import { HousesPage } from '#app/features/classes/visits/houses-page.tsx'
import { LaneSheet } from '#app/features/classes/visits/lane-sheet.tsx'
import { coreLinesOn } from '#app/features/classes/visits/standing.ts'
import { housesPath, readHousesView } from '#app/features/classes/visits/visit-address.ts'
import { withdrawVisit } from '#app/features/classes/visits/withdraw-visit.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
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

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { searchParams } = new URL(request.url)
  const view = readHousesView(searchParams)
  const houses = await describeHouses(services, staff, {
    ...{ hamletId: params['unit'] ?? '', filter: view.filter, name: view.name },
    core: coreLinesOn(services.skills, todayOf(services.now)),
    made: searchParams.get('lan') ?? '',
  })
  if (!houses.ok) throw staffRefusal(houses.failure)
  return {
    title: services.textOf(request, 'visits:title'),
    ...{ view, shown: houses.value },
    isSheet: searchParams.has('in'),
    isWithdrawn: searchParams.get('xong') === 'da-bo',
  }
}

/** Takes back a visit noted by mistake. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const visit = fieldIn(await readForm(request), 'visit')
  const withdrawn = await withdrawVisit(services, staff, visit)
  if (!withdrawn.ok) return data({ refusal: withdrawn.failure.code }, { status: 422 })
  throw safeRedirect(request, `${housesPath(withdrawn.value.hamletId)}?xong=da-bo`)
}

export default function VisitsRoute() {
  const { shown, view, isSheet, isWithdrawn } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      {isSheet ? (
        <LaneSheet shown={shown} />
      ) : (
        <HousesPage
          shown={shown}
          view={view}
          isWithdrawn={isWithdrawn}
          refusal={refused?.refusal}
        />
      )}
    </PageFrame>
  )
}
