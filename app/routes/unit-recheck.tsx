import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describeRecheck } from '#app/features/coverage/recheck/describe-recheck.server.ts'
import { drawRecheck } from '#app/features/coverage/recheck/draw-recheck.server.ts'
import { recheckPath } from '#app/features/coverage/recheck/recheck-address.ts'
import { RecheckPage, recheckWords } from '#app/features/coverage/recheck/recheck-page.tsx'
import { populations } from '#app/features/coverage/recheck/sample.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
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
  const language = languageOf(pathname)
  const found = await describeRecheck(services, staff, {
    ...{ unitId: params['unit'] ?? '', period: searchParams.get('ky') ?? '', language },
  })
  if (!found.ok) throw staffRefusal(found.failure)
  const shown = found.value
  const skills = shown.people?.flatMap(({ task }) => task?.skill ?? []) ?? []
  return {
    title: services.textOf(request, 'recheck:title'),
    shown,
    titleOfSkill: Object.fromEntries(
      skills.map((skill) => [skill, services.describeSkill(skill, language).title]),
    ),
    done: recheckWords.find((each) => each === searchParams.get('xong')),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const unitId = params['unit'] ?? ''
  const period = fieldIn(form, 'period')
  const population = fieldIn(form, 'population')
  const drawn = await drawRecheck(services, staff, {
    ...{ unitId, period, isAgain: fieldIn(form, 'again') === 'on' },
    population: populations.find((each) => each === population) ?? 'core.passed',
  })
  if (drawn.ok) {
    const asked = new URLSearchParams({ ky: period, xong: 'drawn' })
    throw safeRedirect(request, `${recheckPath(unitId)}?${asked.toString()}`)
  }
  const { code } = drawn.failure
  if (code === 'unit-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  if (code === 'unit-ended') return data({ refused: undefined }, { status: 409 })
  return data({ refused: { problem: code, population } }, { status: 422 })
}

export default function UnitRecheckRoute() {
  const { shown, titleOfSkill, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <RecheckPage
        {...{ shown, titleOfSkill }}
        done={answer ? undefined : done}
        refused={answer?.refused}
        isRefused={answer !== undefined && answer.refused === undefined}
      />
    </PageFrame>
  )
}
