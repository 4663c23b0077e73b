import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteStaff } from '#app/features/identity/identity.server.ts'
import { invitationPath } from '#app/features/identity/identity.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { askPort } from '#tests/support/http.ts'
import {
  goThroughOffice,
  officeClient,
  startOffice,
} from '#tests/support/office-provider.ts'
import { openSitePeople } from '#tests/support/site-people.ts'
import { startSite, type Site } from '#tests/support/site.ts'
import { staffPassword } from '#tests/support/staff.ts'

const port = await freePort()
const returnUrl = `http://127.0.0.1:${port}/can-bo/co-quan/ve`
let office: Awaited<ReturnType<typeof startOffice>> | undefined
let site: Site | undefined

beforeAll(async () => {
  office = await startOffice(returnUrl)
  site = await startSite({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: office.issuer,
    OIDC_CLIENT_ID: officeClient.id,
    OIDC_CLIENT_SECRET: officeClient.secret,
  })
})
afterAll(async () => {
  await site?.stop()
  office?.stop()
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const get = (path: string, cookie = '') => askPort(port, { path, headers: { cookie } })

function cookieIn(headers: Record<string, string | string[] | undefined>, name: string) {
  const all = [headers['set-cookie'] ?? []].flat()
  return all.find((each) => each.startsWith(`${name}=`))?.split(';')[0] ?? ''
}

/** Somebody of the staff, signed in with a password: the cookie of their session. */
async function givenSession(loginName: string): Promise<string> {
  const people = await openSitePeople(site?.databasePath ?? '')
  const deps = { ...people, unitsOn: namedUnitsOn }
  const invited = await inviteStaff(deps, 'console', { role: 'operator', unitId: 'vn' })
  await people.close()
  if (!invited.ok) throw new Error(invited.failure.code)
  const body = new URLSearchParams({
    ...{ displayName: 'Nguyễn Thị Lan', loginName },
    ...{ password: staffPassword, passwordAgain: staffPassword },
  }).toString()
  const { headers } = await askPort(port, {
    path: invitationPath(invited.value.token),
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      'sec-fetch-site': 'same-origin',
    },
    body,
  })
  return cookieIn(headers, 'thaoso-session')
}

/** Leaves for the office, signs in there by a name, and comes back. */
async function byOffice(name: string, { path = '/can-bo/co-quan', session = '' } = {}) {
  const left = await get(path, session)
  const journey = cookieIn(left.headers, 'thaoso-office')
  const back = await goThroughOffice(String(left.headers['location']), returnUrl, name)
  const { pathname, search } = new URL(back)
  const ended = await get(pathname + search, `${journey}; ${session}`)
  return { ...ended, journey, query: search, to: ended.headers['location'] }
}

test('an account tied to one at the office opens by it, and by no other', async () => {
  const session = await givenSession('tied')

  const link = { path: '/can-bo/co-quan?noi', session }
  expect((await byOffice('lan@office', link)).to).toBe('/can-bo?co-quan=linked')
  const opened = await byOffice('lan@office')
  expect(opened.to).toBe('/can-bo')
  const mine = await get('/can-bo', cookieIn(opened.headers, 'thaoso-session'))
  expect(mine.body.toString()).toContain('Người vận hành')

  const stranger = await byOffice('nam@office', { path: '/en/can-bo/co-quan' })
  expect(stranger.to).toBe('/en/can-bo/dang-nhap?co-quan=nobody-linked')
  expect(cookieIn(stranger.headers, 'thaoso-session')).toBe('')
})

test('nobody ties their account to what somebody else’s is tied to', async () => {
  const link = (session: string) => ({ path: '/can-bo/co-quan?noi', session })
  await byOffice('shared@office', link(await givenSession('one')))

  const other = await byOffice('shared@office', link(await givenSession('other')))

  expect(other.to).toBe('/can-bo?co-quan=linked-elsewhere')
})

test('only staff who are signed in are led off to tie an account', async () => {
  expect((await get('/can-bo/co-quan?noi')).headers['location']).toBe('/can-bo/dang-nhap')
})

const notConfirmed = '/can-bo/dang-nhap?co-quan=not-confirmed'

test('what comes back without a journey, on another one, twice or forged opens nothing', async () => {
  const session = await givenSession('careful')
  await byOffice('careful@office', { path: '/can-bo/co-quan?noi', session })
  const first = await byOffice('careful@office')
  const other = await get('/can-bo/co-quan')
  const return_ = '/can-bo/co-quan/ve'

  const answers = [
    await get(return_ + first.query),
    await get(return_ + first.query, cookieIn(other.headers, 'thaoso-office')),
    await get(return_ + first.query, first.journey),
    await get(`${return_}?code=made-up`, first.journey),
    await get(`${return_}?error=access_denied&state=x`, first.journey),
    await get(return_, first.journey),
  ]

  for (const { headers } of answers) {
    expect(headers['location']).toBe(notConfirmed)
    expect(cookieIn(headers, 'thaoso-session')).toBe('')
  }
})

test('the way to the office asks for a code with PKCE, state and nonce', async () => {
  const { headers } = await get('/can-bo/co-quan')
  const asked = new URL(String(headers['location'])).searchParams

  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid' },
    redirect_uri: returnUrl,
  })
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(asked.get(name)?.length).toBeGreaterThan(40)
  }
  expect(headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Lax/)
})

test('the page where staff sign in offers it', async () => {
  expect((await get('/can-bo/dang-nhap')).body.toString()).toContain(
    'Đăng nhập bằng tài khoản cơ quan',
  )
})
