import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardToken } from '#app/features/identity/cards/card-token.server.ts'
import { insertCards } from '#db/queries/cards.server.ts'
import { givenOpenClass, tellOfClass } from '#tests/support/classes.ts'
import { givenEveryUnitUsed } from '#tests/support/given-every-unit-used.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'

const { ask, post, site } = givenRunningSite()
const code = '246810'
const lan = `/lop/${code}/ten/lan`

let opened: SitePeople | undefined
beforeAll(async () => {
  opened = await openSitePeople(site().databasePath)
  await givenEveryUnitUsed(opened)
  await givenOpenClass(opened, { id: 'tonight', code })
  await givenResident(opened, { id: 'lan', learnerId: 'learner-lan' })
  await givenResident(opened, { id: 'tap', displayName: 'Lò Văn Tập' })
})
afterAll(() => opened?.close())

function people(): SitePeople {
  if (!opened) throw new Error('The people are there while tests run.')
  return opened
}

type Answer = Awaited<ReturnType<typeof ask>>
const cookiesOf = ({ headers }: Answer): string[] => [headers['set-cookie'] ?? []].flat()
const headerFrom = (answer: Answer) =>
  cookiesOf(answer)
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
const isKeptFromOthers = ({ headers }: Answer) =>
  headers['cache-control'] === 'private, no-store' && headers['x-robots-tag'] === 'noindex'

async function givenCardOf(personId: string, id: string): Promise<string> {
  const card = { personId, id, createdBy: 'test', withdrawnAt: null }
  await insertCards(people().db, [{ ...card, createdAt: '2026-01-01T00:00:00.000Z' }])
  return `/the/${cardToken(id, people())}`
}

test('opening the address of a card signs nobody in; pressing the button does', async () => {
  const path = await givenCardOf('tap', 'card-of-tap1')

  for (const method of ['GET', 'HEAD']) {
    expect(cookiesOf(await ask({ path, method }))).toEqual([])
  }
  const page = await ask({ path })
  expect(page.body.toString()).toContain('Bác là Lò Văn Tập?')
  expect(isKeptFromOthers(page)).toBe(true)

  const entered = await post(path, { at: 'class' })
  expect([entered.status, entered.headers['location']]).toEqual([
    303,
    '/toi/lop?xong=joined',
  ])
  expect(cookiesOf(entered).join()).not.toMatch(/thaoso-session=[^;]*; Max-Age/)
  expect(cookiesOf(entered).join()).toContain('thaoso-class=tonight; Max-Age=43200; Path=/')
  const own = await post(path, { at: 'home', isOwnDevice: 'on' })
  expect(own.headers['location']).toBe('/toi')
  expect(cookiesOf(own).join()).toMatch(/thaoso-session=[^;]*; Max-Age=2592000/)
  const cookie = headerFrom(entered)
  expect((await ask({ path: '/can-bo', headers: { cookie } })).status).toBe(303)
  expect((await ask({ path: '/toi/du-lieu', headers: { cookie } })).status).toBe(200)
})

test('a card that is none, or was withdrawn, is a kind page, and posting opens nothing', async () => {
  const path = await givenCardOf('tap', 'card-of-tap2')
  await people()
    .db.updateTable('card')
    .set({ withdrawnAt: '2026-02-01T00:00:00.000Z' })
    .where('id', '=', 'card-of-tap2')
    .execute()

  for (const [address, words] of [
    [path, 'Thẻ này đã thay thẻ mới'],
    ['/the/made-up', 'Mã này chưa đọc được'],
  ] as const) {
    const page = await ask({ path: address })
    expect([page.status, page.body.toString().includes(words)]).toEqual([404, true])
    const entered = await post(address, { at: 'class' })
    expect([entered.status, cookiesOf(entered)]).toEqual([303, []])
  }
})

test('a class is joined with three presses on pictures, without a script', async () => {
  const names = await ask({ path: `/lop/${code}` })
  expect(names.body.toString()).toContain(lan)
  expect(isKeptFromOthers(names)).toBe(true)

  const press = (chosen: string, picture: string, more = {}) =>
    post(`${lan}?cach=hinh`, { way: 'pictures', chosen, picture, ...more })
  const second = await press('fish', 'house')
  expect(second.body.toString()).toContain('value="fish.house"')
  expect(isKeptFromOthers(second)).toBe(true)
  const third = await press('fish.house', 'sun')
  expect([third.status, cookiesOf(third)]).toEqual([200, []])
  const joined = await post(lan, {
    way: 'pictures',
    chosen: 'fish.house.sun',
    confirm: '1',
  })
  expect(joined.headers['location']).toBe('/toi/lop?xong=joined')

  const wrong = await press('fish.house', 'fish')
  expect([wrong.status, cookiesOf(wrong)]).toEqual([422, []])
  expect(wrong.body.toString()).toContain('Chưa đúng ba hình')
  expect((await press('fish.house', 'sun')).status).toBe(303)
  const rows = await people().db.selectFrom('attendance').select('learnerId').execute()
  expect(rows).toContainEqual({ learnerId: 'learner-lan' })
})

test('a session from the list of a class gives out nothing, erases nothing, and is no staff', async () => {
  const joined = await post(`/lop/${code}/ten/resident-of-h-111`, { way: 'nothing' })
  expect(joined.status).toBe(422)
  const guest = await post(lan, { way: 'pictures', chosen: 'fish.house', picture: 'sun' })
  const headers = { cookie: headerFrom(guest) }

  expect((await ask({ path: '/toi', headers })).body.toString()).toContain('Nguyễn Thị Lan')
  for (const path of ['/toi/du-lieu', '/toi/xoa']) {
    expect((await ask({ path, headers })).headers['location']).toBe('/toi')
  }
  expect(
    (await post('/toi/xoa', { isUnderstood: 'on' }, headers)).headers['location'],
  ).toBe('/toi')
  expect((await ask({ path: '/can-bo', headers })).status).toBe(303)
})

test('who joins without a name is a guest, and present', async () => {
  const joined = await post(`/lop/${code}`, { as: 'guest' })

  expect(joined.headers['location']).toBe('/toi/lop?xong=joined')
  const names = cookiesOf(joined).map((cookie) => cookie.split('=')[0])
  expect(names.sort()).toEqual(['thaoso-class', 'thaoso-guest'])
})

test('switching signs out, forgets the device and leads back to the names', async () => {
  const joined = await post(lan, { way: 'pictures', chosen: 'fish.house', picture: 'sun' })
  const headers = { cookie: headerFrom(joined) }
  expect((await ask({ path: '/toi', headers })).body.toString()).toMatch(
    /<form class="switch-person[^>]*action="\/doi-nguoi" data/,
  )
  expect((await ask({ path: '/doi-nguoi', headers })).body.toString()).toContain('Lan')

  const switched = await post('/doi-nguoi', {}, headers)

  expect(switched.headers['location']).toBe(`/lop/${code}`)
  const cleared = cookiesOf(switched)
  expect(cleared).toHaveLength(4)
  expect(cleared.every((cookie) => cookie.includes('=; Max-Age=0'))).toBe(true)
  const after = await ask({ path: '/toi', headers })
  expect(after.body.toString()).not.toContain('Nguyễn Thị Lan')
  expect((await post('/doi-nguoi', {})).headers['location']).toBe('/lop')
})

test('what is pushed to the class is where people land', async () => {
  const pushed = { type: 'class-pushed', payload: { path: '/tap/tra-cuu-ho-so' } }
  await tellOfClass(people(), 'tonight', pushed)

  const joined = await post(`/en/lop/${code}`, { as: 'guest' })

  expect(joined.headers['location']).toBe('/en/tap/tra-cuu-ho-so')
  const back = { type: 'class-pushed', payload: { path: null } }
  await tellOfClass(people(), 'tonight', back)
})

test('the six digits are asked for, and what is none of them says so', async () => {
  const typed = await ask({ path: '/lop?ma=246+810' })
  expect(typed.headers['location']).toBe(`/lop/${code}`)
  expect((await ask({ path: '/lop?ma=12' })).status).toBe(422)
  const none = await ask({ path: '/lop/000001' })
  expect(none.status).toBe(404)
  expect(none.body.toString()).toContain('Chưa có lớp nào mở với sáu số này')
})

test('names of another hamlet and of a class that is over are not to be had', async () => {
  await givenOpenClass(people(), { id: 'over', hamletId: 'h-112', code: '135792' })
  const open = await ask({ path: '/lop/135792' })
  expect(open.body.toString()).not.toContain('Lò Văn Tập')
  const foreign = await ask({ path: '/lop/135792/ten/lan' })
  expect(foreign.headers['location']).toBe('/lop/135792')
  const entered = await post('/lop/135792/ten/lan', { way: 'nothing' })
  expect([entered.status, cookiesOf(entered)]).toEqual([303, []])

  await tellOfClass(people(), 'over', { type: 'class-cancelled', payload: {} })
  expect((await ask({ path: '/lop/135792' })).status).toBe(404)
  expect((await post('/lop/135792', { as: 'guest' })).headers['location']).toBe(
    '/lop/135792',
  )
})
