import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  findClassByCode,
  isOnList,
  joinByName,
} from '#app/features/classes/classes.server.ts'
import { classPath } from '#app/features/classes/join/class-code.ts'
import { CodePage } from '#app/features/classes/join/code-page.tsx'
import { answerIn } from '#app/features/classes/join/name-form.ts'
import { NamePage } from '#app/features/classes/join/name-page.tsx'
import { wayFor } from '#app/features/classes/join/way.ts'
import { askOf, findVisitor } from '#app/features/identity/identity.server.ts'
import { readForm, requireDatabase, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { letIn } from './let-in.server.ts'
import { noClass } from './no-class.server.ts'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services, address } = context
  await requireDatabase(services)
  const { code = '', person: personId = '' } = params
  const found = await findClassByCode(services, { code, address })
  if (!found.ok) return noClass(services, request, { code, failure: found.failure })
  const isListed = await isOnList(services, found.value, personId)
  const asked = isListed ? await askOf(services, personId) : undefined
  if (!asked) throw safeRedirect(request, classPath(code))
  const word = new URL(request.url).searchParams.get('cach')
  const shown = { ...asked, ...{ code, personId }, way: wayFor(asked, word) }
  const title = services.textOf(request, 'join:names.title')
  return { ...shown, title }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services, address } = context
  await requireDatabase(services)
  const { code = '', person: personId = '' } = params
  const found = await findClassByCode(services, { code, address })
  if (!found.ok) throw safeRedirect(request, `/lop/${encodeURIComponent(code)}`)
  const asked = await askOf(services, personId)
  const { proof, chosen, isOwnDevice } = answerIn(await readForm(request), {
    isNew: asked?.asked === 'nothing',
  })
  // Three pictures are three presses: the page comes back with one more.
  if (!proof) return data({ chosen, isOwnDevice, failure: undefined })

  const joined = found.value
  const { guestId } = await findVisitor(services, request.headers.get('cookie'))
  const asking = { joined, personId, proof, isSharedDevice: !isOwnDevice }
  const opened = await joinByName(services, { guestId, address }, asking)
  if (opened.ok) throw await letIn(request, services, { ...opened.value, joined })
  const refused = { chosen: [], isOwnDevice, failure: opened.failure }
  return data(refused, { status: 422 })
}

export default function JoinNameRoute() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!('way' in shown)) {
    return (
      <PageFrame>
        <CodePage problem={shown.problem} typed={shown.typed} />
      </PageFrame>
    )
  }
  return (
    <PageFrame>
      <NamePage
        {...shown}
        chosen={answer?.chosen ?? []}
        isOwnDevice={answer?.isOwnDevice ?? false}
        failure={answer?.failure}
      />
    </PageFrame>
  )
}
