import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { watchWall } from '#app/features/classes/classes.server.ts'
import { hamletOf } from '#app/features/classes/class/hamlet-of.server.ts'
import { helpLearner } from '#app/features/classes/live/help-learner.server.ts'
import { doneWords } from '#app/features/classes/live/done-words.ts'
import { WallNotice } from '#app/features/classes/live/wall-notice.tsx'
import { WallPage } from '#app/features/classes/live/wall-page.tsx'
import { witnessCheck } from '#app/features/classes/witness/witness-check.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const handle = { hydrates: () => ['common', 'live', 'classes:way'] }
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
  const [classId, language] = [params['class'] ?? '', languageOf(pathname)]
  const watched = await watchWall(services, staff, { classId, language })
  if (!watched.ok) throw staffRefusal(watched.failure)
  const { row, sent } = watched.value
  return {
    ...{ classId, code: row.code, first: sent },
    hamlet: await hamletOf(services, row),
    address: pathIn(language, `/can-bo/lop/${classId}/tuong/moi`),
    title: services.i18n[language].t('live:wall.title', { place: row.place }),
    done: doneWords.find((each) => each === searchParams.get('xong')),
  }
}

/** What is pressed on somebody's card. */
export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const form = await readForm(request)
  const asked = { classId: params['class'] ?? '', person: fieldIn(form, 'person') }
  const isWitness = fieldIn(form, 'intent') === 'witness'
  const done = isWitness
    ? await witnessCheck(services, staff, { ...asked, attempt: fieldIn(form, 'attempt') })
    : await helpLearner(services, staff, asked)
  const wall = `/can-bo/lop/${asked.classId}/tuong`
  if (done.ok) {
    const word = isWitness ? 'witnessed' : 'helped'
    throw safeRedirect(request, `${wall}?xong=${word}#p-${asked.person}`)
  }
  const { code } = done.failure
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  throw safeRedirect(request, `${wall}?xong=${code}`)
}

export default function ClassWallRoute() {
  const { done, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <WallPage {...page} notice={done && <WallNotice done={done} />} />
    </PageFrame>
  )
}
