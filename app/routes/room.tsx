import {
  data,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import type { Services } from '#app/composition.server.ts'
import { openRoom, type Room } from '#app/features/classes/room/open-room.server.ts'
import { recordRoom } from '#app/features/classes/room/record-room.server.ts'
import roomStyles from '#app/features/classes/room/room.css?url'
import { RoomPage } from '#app/features/classes/room/room-page.tsx'
import {
  roomPath,
  type RoomRefusalWord,
  type ShownRoom,
} from '#app/features/classes/room/shown-room.ts'
import { modeOfAddress } from '#app/features/sandbox/scenario/mode-address.ts'
import { openStage } from '#app/features/sandbox/stage/open-stage.server.ts'
import { packStage, unpackStage } from '#app/features/sandbox/stage/packed-stage.ts'
import { errorTextsOf } from '#app/features/sandbox/words/error-texts.ts'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { languageOf, type Language } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const handle = {
  hydrates: (found: { errorTexts: string[] } | undefined) => [
    ...['common', 'sandbox', 'tonight', ...(found?.errorTexts ?? [])],
  ],
}
export const meta = titleFrom
export const headers = privateHeaders
export const links: LinksFunction = () => [
  ...staffStyles(),
  { rel: 'stylesheet', href: roomStyles },
]

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const opened = await openRoom(services, staff, params['class'] ?? '')
  if (!opened.ok) throw staffRefusal(opened.failure)
  const { pathname, searchParams: search } = new URL(request.url)
  const language = languageOf(pathname)
  const stage = openStage(services.scenarios, {
    ...{ slug: opened.value.row.scenario, language, search },
  })
  if (!stage) throw new Response(null, { status: 404 })
  const room = shownRoom(services, opened.value, language)
  return {
    room: { ...room, done: doneIn(search) },
    played: packStage(stage),
    errorTexts: errorTextsOf(stage.stage.compiled.scenario),
    carried: stage.carried,
    shownAt: services.now().getTime(),
    title: room.title,
  }
}

/** How many the address says were noted just now. */
function doneIn(search: URLSearchParams): number | undefined {
  const done = Number(search.get('xong') ?? '')
  return Number.isInteger(done) && done > 0 ? done : undefined
}

function shownRoom(
  services: Services,
  { row, isOpen, present }: Room,
  language: Language,
): ShownRoom {
  const address = new URL(`/lop/${row.code ?? ''}`, services.config.publicUrl).href
  return {
    ...{ classId: row.id, isOpen, present },
    title: services.titleOf(row.scenario, language),
    lesson: services.lessonOf(row.scenario),
    join:
      isOpen && row.code !== null
        ? { code: row.code, address, qr: drawQr(address) }
        : undefined,
  }
}

/** Notes who took part. A press on the imitation itself, without JavaScript, is nobody's. */
export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const classId = params['class'] ?? ''
  const form = await readForm(request)
  if (fieldIn(form, 'intent') !== 'record') throw safeRedirect(request, roomPath(classId))
  const learnerIds = form.getAll('learner').map(String)
  const recorded = await recordRoom(services, staff, { classId, learnerIds })
  if (recorded.ok) {
    const mode = modeOfAddress(new URL(request.url).searchParams.get('che-do'))
    const done = String(recorded.value.count)
    throw safeRedirect(request, `${roomPath(classId, mode)}&xong=${done}`)
  }
  const { code } = recorded.failure
  if (code === 'class-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  return data<{ refusal: RoomRefusalWord }>({ refusal: code }, { status: 422 })
}

export default function RoomRoute() {
  const { room, played, carried, shownAt } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const stage = useMemo(() => unpackStage(played), [played])
  return (
    <PageFrame isBare>
      <RoomPage
        room={{ ...room, refusal }}
        played={stage}
        carried={carried}
        shownAt={shownAt}
      />
    </PageFrame>
  )
}
