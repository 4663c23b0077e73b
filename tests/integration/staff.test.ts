import { expect, test } from 'vitest'
import { inviteStaff } from '#app/features/identity/identity.server.ts'
import { invitationPath } from '#app/features/identity/identity.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople } from '#tests/support/site-people.ts'
import { staffPassword } from '#tests/support/staff.ts'

const { ask, post, site } = givenRunningSite()

const joining = (loginName: string) => ({
  ...{ displayName: 'Nguyễn Thị Lan', loginName },
  ...{ password: staffPassword, passwordAgain: staffPassword },
})

/** The link that the console of the server makes for the first operator. */
async function givenFirstLink(): Promise<string> {
  const people = await openSitePeople(site().databasePath)
  const deps = { ...people, unitsOn: namedUnitsOn }
  const invited = await inviteStaff(deps, 'console', { role: 'operator', unitId: 'vn' })
  await people.close()
  if (!invited.ok) throw new Error(invited.failure.code)
  return invitationPath(invited.value.token)
}

async function cookieFrom(path: string, form: Record<string, string>): Promise<string> {
  const { status, headers } = await post(path, form)
  expect(status).toBe(303)
  return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
}

test('from the console’s link to an operator, who invites an official, who comes in', async () => {
  const link = await givenFirstLink()
  expect((await ask({ path: link })).body.toString()).toContain('Người vận hành')
  const operator = await cookieFrom(link, joining('lan.nguyen'))

  const mine = await ask({ path: '/can-bo', headers: { cookie: operator } })
  expect(mine.body.toString()).toContain('Việt Nam')
  const form = { intent: 'invite', role: 'commune-official' }
  const invited = await post('/can-bo/don-vi/c-11', form, { cookie: operator })
  const [next = ''] = /\/moi\/[\w-]{32}/.exec(invited.body.toString()) ?? []

  const page = await ask({ path: `/en${next}` })
  expect(page.body.toString()).toContain('Nguyễn Thị Lan invites you to be')
  const official = await cookieFrom(next, joining('nam.tran'))
  const unit = await ask({ path: '/can-bo/don-vi/c-11', headers: { cookie: official } })
  expect(unit.body.toString()).toContain('Thôn 1')

  const log = await ask({
    path: '/can-bo/nhat-ky?don-vi=vn',
    headers: { cookie: operator },
  })
  expect(log.body.toString()).toContain('Mời một người làm Cán bộ cấp xã ở Xã Đông')
  expect(site().log()).not.toMatch(/Lan|nam\.tran|moi\//)
})

test('a link that was used says so, in the language of the page', async () => {
  const link = await givenFirstLink()
  await cookieFrom(link, joining('first'))

  const again = await ask({ path: `/en${link}` })
  const late = await post(`/en${link}`, joining('second'))

  expect(again.status).toBe(404)
  expect(again.body.toString()).toContain('Somebody has used this invitation')
  expect(late.headers['location']).toBe(`/en${link}`)
})

test('a login name somebody has comes back beside its field; no password does', async () => {
  await cookieFrom(await givenFirstLink(), joining('taken'))

  const { status, body } = await post(await givenFirstLink(), joining('Taken'))

  expect(status).toBe(422)
  expect(body.toString()).toContain('Đã có người dùng tên đăng nhập này')
  expect(body.toString()).not.toContain(staffPassword)
})

test('a known and an unknown login name are refused in the same words', async () => {
  await cookieFrom(await givenFirstLink(), joining('known'))
  const wordsFor = async (loginName: string) => {
    const form = { loginName, password: 'something else' }
    const { status, body } = await post('/can-bo/dang-nhap', form)
    const words = body.toString().replaceAll(loginName, 'NAME')
    return `${status} ${words.replace(/<head>.*<\/head>/s, '')}`
  }

  expect(await wordsFor('unknown')).toBe(await wordsFor('known'))
})

test('a session of staff is for the server alone, and lasts with the browser where it is shared', async () => {
  await cookieFrom(await givenFirstLink(), joining('sessions'))
  const form = { loginName: ' Sessions ', password: staffPassword, isSharedDevice: 'on' }

  const { status, headers } = await post('/can-bo/dang-nhap', form)

  expect([status, headers['location']]).toEqual([303, '/can-bo'])
  expect(headers['set-cookie']).toHaveLength(1)
  const [session = ''] = headers['set-cookie'] ?? []
  expect(session).toMatch(/^thaoso-session=.*HttpOnly; SameSite=Lax/)
  expect(session).not.toContain('Max-Age')
})

test('another password signs every other device out', async () => {
  const first = await cookieFrom(await givenFirstLink(), joining('changing'))
  const form = { loginName: 'changing', password: staffPassword }
  const second = await cookieFrom('/can-bo/dang-nhap', form)
  const newOne = 'bốn con gà một cái xe'
  const change = { current: staffPassword, password: newOne, passwordAgain: newOne }

  const changed = await post('/can-bo/mat-khau', change, { cookie: second })

  expect(changed.headers['location']).toBe('/can-bo?da-doi-mat-khau')
  for (const cookie of [first, second]) {
    expect((await ask({ path: '/can-bo', headers: { cookie } })).status).toBe(303)
  }
  await cookieFrom('/can-bo/dang-nhap', { ...form, password: newOne })
})
