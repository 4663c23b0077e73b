import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { describeFollowUps } from '#app/features/classes/follow-up/describe-follow-ups.server.ts'
import { FollowUpsPage } from '#app/features/classes/follow-up/follow-ups-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
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
  const { pathname, searchParams } = new URL(request.url)
  const shown = await describeFollowUps(services, staff, params['unit'] ?? '')
  if (!shown.ok) throw staffRefusal(shown.failure)
  const language = languageOf(pathname)
  return {
    title: services.textOf(request, 'after:ask.title'),
    shown: shown.value,
    titleOfSkill: Object.fromEntries(
      shown.value.people.map(({ skill }) => [
        skill,
        services.describeSkill(skill, language).title,
      ]),
    ),
    isDone: searchParams.get('xong') === 'da-ghi',
  }
}

export default function FollowUpsRoute() {
  return (
    <PageFrame>
      <FollowUpsPage {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
