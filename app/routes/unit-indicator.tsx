import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { describeIndicator } from '#app/features/coverage/opened/describe-indicator.server.ts'
import { OpenedPage } from '#app/features/coverage/opened/opened-page.tsx'
import {
  asksOtherDay,
  readDay,
  readGroup,
} from '#app/features/coverage/opened/read-asked.ts'
import { readSpan } from '#app/features/coverage/opened/span.ts'
import { UnknownPage } from '#app/features/coverage/opened/unknown-page.tsx'
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
  const answer = await describeIndicator(services, staff, {
    ...{ unitId: params['unit'] ?? '', key: params['indicator'] ?? '' },
    ...{ day: readDay(searchParams, today), from: readSpan(searchParams, today).from },
    ...{ group: readGroup(searchParams), language: languageOf(pathname) },
  })
  if (!answer.ok) throw staffRefusal(answer.failure)
  const title = services.textOf(request, `opened:${answer.value.kind}.title`)
  return data(
    { title, isOtherDay: asksOtherDay(searchParams, today), ...answer.value },
    { status: answer.value.kind === 'unknown' ? 404 : 200 },
  )
}

export default function UnitIndicatorRoute() {
  const answer = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      {answer.kind === 'opened' ? (
        <OpenedPage {...answer.opened} isOtherDay={answer.isOtherDay} />
      ) : (
        <UnknownPage {...answer.unknown} />
      )}
    </PageFrame>
  )
}
