import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  acceptInvitation,
  findVisitor,
  joinByInvitation,
  readInvitation,
} from '#app/features/identity/identity.server.ts'
import { invitationPath, parseJoining, staffIn } from '#app/features/identity/identity.ts'
import {
  InvitationPage,
  JoinWithAccountPage,
  NoInvitationPage,
} from '#app/features/identity/invitations/invitation-page.tsx'
import { fieldIn, requireDatabase, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'
import { privateHeaders } from './private-headers.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  await requireDatabase(services)
  const title = services.textOf(request, 'account:join.title')
  const staff = staffIn(await findVisitor(services, request.headers.get('cookie')))
  const read = await readInvitation(services, params['token'] ?? '')
  // Whatever is wrong with it, there is nothing at this address.
  if (!read.ok) return data({ title, code: read.failure.code }, { status: 404 })
  const { role, place, invitedByName, invitedBy } = read.value
  const isOwn = staff !== undefined && invitedBy === staff.learnerId
  const invitation = { role, place, invitedByName }
  return data({ title, invitation, name: staff?.displayName, isOwn })
}

const pathOf = (params: ActionFunctionArgs['params']): string =>
  invitationPath(encodeURIComponent(params['token'] ?? ''))

const makeAccount = entryAction({
  parse: parseJoining,
  valuesOf: (form) => ({
    displayName: fieldIn(form, 'displayName'),
    loginName: fieldIn(form, 'loginName'),
    isSharedDevice: form.has('isSharedDevice'),
  }),
  open: async ({ services, params, request }, form) => {
    const accepted = await acceptInvitation(services, params['token'] ?? '', form)
    if (accepted.ok) return accepted
    const { failure } = accepted
    // Shown by the loader, in the same words as to who opens the link again.
    if (failure.code !== 'bad-form') throw safeRedirect(request, pathOf(params))
    return { ok: false as const, failure }
  },
  leadsTo: '/can-bo',
})

/** Somebody signed in to the staff joins with the account they have; others make one. */
export async function action(asked: ActionFunctionArgs) {
  const { request, params, context } = asked
  const { services } = context
  await requireDatabase(services)
  const staff = staffIn(await findVisitor(services, request.headers.get('cookie')))
  if (!staff) return makeAccount(asked)
  const joined = await joinByInvitation(services, params['token'] ?? '', staff)
  throw safeRedirect(request, joined.ok ? '/can-bo' : pathOf(params))
}

export default function InvitationRoute() {
  const shown = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <PageFrame>{pageOf(shown, refused)}</PageFrame>
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>
type Refused = ReturnType<typeof useActionData<typeof action>>

function pageOf(shown: Shown, refused: Refused) {
  if ('code' in shown) return <NoInvitationPage code={shown.code} />
  const { invitation, name, isOwn } = shown
  if (name !== undefined) {
    return <JoinWithAccountPage invitation={invitation} name={name} isOwn={isOwn} />
  }
  return (
    <InvitationPage
      invitation={invitation}
      problem={refused?.problem}
      values={refused?.values}
    />
  )
}
