import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchUnits } from '#app/features/classes/classes.server.ts'
import { UnitSearchPage } from '#app/features/territory/search/search-page.tsx'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const asked = new URL(request.url).searchParams.get('ten')
  const text = (asked ?? '').normalize('NFC').trim().slice(0, 100)
  return {
    title: services.textOf(request, 'changes:search.title'),
    text,
    found: text === '' ? undefined : await searchUnits(services, staff, text),
  }
}

export default function UnitSearchRoute() {
  const { text, found } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <UnitSearchPage text={text} found={found} />
    </PageFrame>
  )
}
