import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findClassFor, joinByCard } from '#app/features/classes/classes.server.ts'
import { CardPage, NoCardPage } from '#app/features/identity/cards/card-page.tsx'
import { cardPath } from '#app/features/identity/identity.ts'
import { findVisitor, readCard } from '#app/features/identity/identity.server.ts'
import {
  fieldIn,
  readForm,
  requireDatabase,
  safeRedirect,
} from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { letIn } from './let-in.server.ts'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

/** Asks whether it is they. What only looks at addresses, such as a preview, opens nothing here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  await requireDatabase(services)
  const title = services.textOf(request, 'join:card.page')
  const read = await readCard(services, params['token'] ?? '')
  if (!read.ok) return data({ title, code: read.failure.code }, { status: 404 })
  const { displayName: name, learnerId } = read.value
  const hasClass = (await findClassFor(services, learnerId)) !== undefined
  return data({ title, name, hasClass })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  await requireDatabase(services)
  const token = params['token'] ?? ''
  const form = await readForm(request)
  const { guestId } = await findVisitor(services, request.headers.get('cookie'))
  const entered = await joinByCard(services, {
    ...{ token, guestId },
    isSharedDevice: !form.has('isOwnDevice'),
    isInClass: fieldIn(form, 'at') === 'class',
  })
  if (entered.ok) throw await letIn(request, services, entered.value)
  // The page itself says what is the matter with the card.
  throw safeRedirect(request, cardPath(encodeURIComponent(token)))
}

export default function CardRoute() {
  const shown = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      {'code' in shown ? <NoCardPage code={shown.code} /> : <CardPage {...shown} />}
    </PageFrame>
  )
}
