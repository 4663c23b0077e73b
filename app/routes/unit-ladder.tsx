import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  asksOtherDay,
  readDay,
  readGroup,
} from '#app/features/coverage/opened/read-asked.ts'
import { describeLadder } from '#app/features/coverage/ladder/describe-ladder.server.ts'
import { LadderPage } from '#app/features/coverage/ladder/ladder-page.tsx'
import { readOrder } from '#app/features/coverage/ladder/shown-ladder.ts'
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
  const ladder = await describeLadder(services, staff, {
    ...{ unitId: params['unit'] ?? '', language: languageOf(pathname) },
    ...{ day: readDay(searchParams, today), group: readGroup(searchParams) },
    order: readOrder(searchParams.get('xep')),
  })
  if (!ladder.ok) throw staffRefusal(ladder.failure)
  const isOtherDay = asksOtherDay(searchParams, today)
  const title = services.textOf(request, 'opened:ladder.title')
  return { title, ladder: { ...ladder.value, isOtherDay } }
}

export default function UnitLadderRoute() {
  const { ladder } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <LadderPage {...ladder} />
    </PageFrame>
  )
}
