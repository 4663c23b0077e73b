import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import { listMarks } from '#app/features/classes/attendance/list-marks.server.ts'
import { readRollForm } from '#app/features/classes/attendance/roll-form.ts'
import { RollPage, rollWords } from '#app/features/classes/attendance/roll-page.tsx'
import { describeRoll, markAttendance } from '#app/features/classes/classes.server.ts'
import { hamletOf } from '#app/features/classes/class/hamlet-of.server.ts'
import { phaseOf } from '#app/features/classes/classes.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { addToClass } from './class-roll-adding.server.ts'
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
  const roll = await describeRoll(services, staff, params['class'] ?? '')
  if (!roll.ok) throw staffRefusal(roll.failure)
  const { row, ...shown } = roll.value
  const { searchParams } = new URL(request.url)
  const done = searchParams.get('xong')
  return {
    ...shown,
    classId: row.id,
    hamlet: await hamletOf(services, row),
    phase: phaseOf(row, services.now()),
    isByHouse: searchParams.get('xep') === 'nha',
    formId: uuid(),
    history: await listMarks(services.db, row.id),
    done: rollWords.find((each) => each === done),
    title: services.textOf(request, 'classes:roll.title'),
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const classId = params['class'] ?? ''
  const form = await readForm(request)
  const roll = await describeRoll(services, staff, classId)
  if (!roll.ok) throw staffRefusal(roll.failure)
  const isByHouse = new URL(request.url).searchParams.get('xep') === 'nha'
  const here = (done: (typeof rollWords)[number]) =>
    safeRedirect(
      request,
      `/can-bo/lop/${classId}/diem-danh?${isByHouse ? 'xep=nha&' : ''}xong=${done}`,
    )

  if (fieldIn(form, 'intent') === 'add') {
    const adding = await addToClass(services, staff, { row: roll.value.row, form })
    if (adding) return data({ adding, isReasonMissing: false }, { status: 422 })
    throw here('added')
  }
  const asked = readRollForm(form, roll.value.rows)
  const marked = await markAttendance(services, staff, { classId, ...asked })
  if (marked.ok) throw here('saved')
  if (marked.failure.code !== 'reason-missing') throw staffRefusal(marked.failure)
  return data({ adding: undefined, isReasonMissing: true }, { status: 422 })
}

export default function ClassRollRoute() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <RollPage
        {...shown}
        adding={answer?.adding}
        isReasonMissing={answer?.isReasonMissing ?? false}
      />
    </PageFrame>
  )
}
