import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CoveragePage } from '#app/features/coverage/overview/coverage-page.tsx'
import { describeCoverage } from '#app/features/coverage/overview/describe-coverage.server.ts'
import { readQuestion } from '#app/features/coverage/overview/question.ts'
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
  const { groups } = services.skills
  const question = readQuestion(searchParams, {
    today: todayOf(services.now),
    contents: groups.map(({ id }) => id),
  })
  const asked = { unitId: params['unit'] ?? '', question }
  const shown = await describeCoverage(services, staff, asked)
  if (!shown.ok) throw staffRefusal(shown.failure)
  const language = languageOf(pathname)
  return {
    title: services.textOf(request, 'coverage:page-title'),
    shown: shown.value,
    contents: groups.map(({ id, name }) => ({ id, name: name[language] })),
  }
}

export default function UnitCoverageRoute() {
  const page = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <CoveragePage {...page} />
    </PageFrame>
  )
}
