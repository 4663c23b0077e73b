import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asksOtherDay } from '#app/features/coverage/opened/read-asked.ts'
import { readSpan } from '#app/features/coverage/opened/span.ts'
import { describeStuck } from '#app/features/coverage/stuck/describe-stuck.server.ts'
import { StuckPage } from '#app/features/coverage/stuck/stuck-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
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
  const { pathname, searchParams } = new URL(request.url)
  const today = todayOf(services.now)
  const stuck = await describeStuck(services, staff, {
    ...{ unitId: params['unit'] ?? '', language: languageOf(pathname) },
    ...readSpan(searchParams, today),
  })
  if (!stuck.ok) throw staffRefusal(stuck.failure)
  const isOtherDay = asksOtherDay(searchParams, today)
  const title = services.textOf(request, 'opened:stuck.title')
  return { title, stuck: { ...stuck.value, isOtherDay } }
}

export default function UnitStuckRoute() {
  const { stuck } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <StuckPage {...stuck} />
    </PageFrame>
  )
}
