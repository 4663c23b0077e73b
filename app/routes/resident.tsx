import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showResident } from '#app/features/identity/identity.server.ts'
import { EraseResidentPage } from '#app/features/identity/residents/erase-resident-page.tsx'
import { MergePage } from '#app/features/identity/residents/merge-page.tsx'
import { ResidentPage } from '#app/features/identity/residents/resident-page.tsx'
import { residentWords } from '#app/features/identity/residents/resident-words.ts'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { RungBadge } from '#app/features/learning/rung-badge.tsx'
import { readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { changeResident } from './change-resident.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const links = staffStyles
export const headers = privateHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const found = await showResident(services, staff, params['person'] ?? '')
  if (!found.ok) throw staffRefusal(found.failure)
  const { resident, learnerId } = found.value
  const { pathname, searchParams } = new URL(request.url)
  const { skills } = await listProgress(services, learnerId)
  const { alike, rest } = resident.others
  const other = [...alike, ...rest].find(({ id }) => id === searchParams.get('gop'))
  return {
    ...{ title: resident.known.displayName, resident, other },
    skills: skills.map(({ skill, rung }) => ({
      ...{ skill, rung },
      title: services.describeSkill(skill, languageOf(pathname)).title,
    })),
    done: residentWords.find((each) => each === searchParams.get('xong')),
    isErasing: searchParams.has('xoa'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const staff = await requireStaff(request, services)
  const asked = { personId: params['person'] ?? '', form: await readForm(request) }
  const answer = await changeResident(services, staff, asked)
  if ('refused' in answer) throw staffRefusal(answer.refused)
  if ('to' in answer) throw safeRedirect(request, answer.to)
  return data(answer, { status: 422 })
}

export default function ResidentRoute() {
  return (
    <PageFrame>
      <Shown />
    </PageFrame>
  )
}

function Shown() {
  const { resident, other, skills, done, isErasing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isTickMissing = answer?.isTickMissing ?? false
  if (isTickMissing || (isErasing && !answer)) {
    return <EraseResidentPage resident={resident} isTickMissing={isTickMissing} />
  }
  if (other && !answer) return <MergePage resident={resident} other={other} />
  return (
    <ResidentPage resident={resident} done={answer ? undefined : done} {...answer}>
      {skills.length > 0 && (
        <ul className="plain-rows">
          {skills.map(({ skill, title, rung }) => (
            <li key={skill}>
              <p>{title}</p>
              <RungBadge rung={rung} />
            </li>
          ))}
        </ul>
      )}
    </ResidentPage>
  )
}
