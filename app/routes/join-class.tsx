import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  classCookie,
  findClassByCode,
  joinAsGuest,
  joinAsMyself,
  listNames,
  nextPage,
} from '#app/features/classes/classes.server.ts'
import { CodePage } from '#app/features/classes/join/code-page.tsx'
import { NamesPage } from '#app/features/classes/join/names-page.tsx'
import {
  findVisitor,
  forgottenCookies,
  guestCookie,
} from '#app/features/identity/identity.server.ts'
import {
  cookieDeps,
  fieldIn,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { noClass } from './no-class.server.ts'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services, address } = context
  await requireDatabase(services)
  const code = params['code'] ?? ''
  const found = await findClassByCode(services, { code, address })
  if (!found.ok) return noClass(services, request, { code, failure: found.failure })
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  return {
    title: services.textOf(request, 'join:names.title'),
    ...{ code, place: found.value.place },
    groups: await listNames(services, found.value),
    // Staff sign in to teach: they do not join as whom they are.
    me: person?.isStaff ? undefined : person?.displayName,
    isSomebodyHere: !!person,
  }
}

/** Joins as whoever is signed in here already, or without a name. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services, address } = context
  await requireDatabase(services)
  const code = params['code'] ?? ''
  const as = fieldIn(await readForm(request), 'as')
  const found = await findClassByCode(services, { code, address })
  // The page itself says why there is no class any more.
  if (!found.ok) throw safeRedirect(request, `/lop/${encodeURIComponent(code)}`)
  const joined = found.value
  const cookieHeader = request.headers.get('cookie')
  const visitor = await findVisitor(services, cookieHeader)
  const deps = { ...services, ...cookieDeps(request) }
  const cookies = [classCookie(deps, joined.id)]
  if (as === 'me' && visitor.person && !visitor.person.isStaff) {
    await joinAsMyself(services, visitor.person, joined)
  } else {
    const guest = await joinAsGuest(services, { visitor, cookieHeader }, joined)
    if (visitor.person) cookies.push(...forgottenCookies(deps))
    if (guest.isNewGuest) cookies.push(guestCookie(deps, guest.guestId))
  }
  throw safeRedirect(request, await nextPage(services, joined), withCookies(cookies))
}

export default function JoinClassRoute() {
  const shown = useLoaderData<typeof loader>()
  return (
    <PageFrame isSwitchShown={'groups' in shown && shown.isSomebodyHere}>
      {'groups' in shown ? (
        <NamesPage
          {...{ code: shown.code, place: shown.place }}
          groups={shown.groups}
          me={shown.me}
        />
      ) : (
        <CodePage problem={shown.problem} typed={shown.typed} />
      )}
    </PageFrame>
  )
}
