import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'

const { ask, post, site } = givenRunningSite()
let people: SitePeople | undefined

beforeAll(async () => {
  people = await openSitePeople(site().databasePath)
})
afterAll(() => people?.close())

/** An open class in h-111, somebody in it, and its trainer: their cookies. */
async function givenEvening() {
  if (!people) throw new Error('The people are there while tests run.')
  const { id: classId } = await givenOpenClass(people)
  const learner = await people.signedIn({ isStaff: false })
  await givenPresent(people, classId, { learner: learner.learnerId })
  const trainer = await people.signedIn({ isStaff: true })
  await people.give(trainer.learnerId, 'trainer', 'h-111')
  return { people, classId, learner, trainer }
}

async function tell(cookie: string, report: object) {
  const body = JSON.stringify(report)
  const headers = { cookie, 'content-type': 'application/json' }
  const heard = await ask({ path: '/api/live', method: 'POST', headers, body })
  return { status: heard.status, body: JSON.parse(heard.body.toString()) as unknown }
}

async function wallOf(classId: string, cookie: string, version = '') {
  const path = `/can-bo/lop/${classId}/tuong/moi?phien-ban=${version}`
  const { status, body, headers } = await ask({ path, headers: { cookie } })
  const text = body.toString()
  return {
    ...{ status, headers },
    sent:
      text === '' ? undefined : (JSON.parse(text) as { version: string; wall: unknown }),
  }
}

const asking = (classId: string) => ({ class: classId, language: 'vi', step: null })

test('a learner without a script is on the wall after a press', async () => {
  const { classId, learner, trainer } = await givenEvening()
  const { learnerId } = learner
  const cookie = `${learner.cookie}; thaoso-class=${classId}`
  const form = { luot: uuid(), hat: '7', vet: '', luc: '0', lam: 'h.1' }
  await post('/tap/tra-cuu-ho-so?che-do=tu-tap', form, { cookie })

  const { sent } = await wallOf(classId, trainer.cookie)

  expect(sent?.wall).toMatchObject({
    cards: [{ person: learnerId, standing: 'practising', mode: 'practice' }],
  })
})

test('a wall that has not changed is answered with nothing, and kept by nobody', async () => {
  const { classId, trainer } = await givenEvening()
  const first = await wallOf(classId, trainer.cookie)

  const again = await wallOf(classId, trainer.cookie, first.sent?.version)

  expect(first.headers['cache-control']).toBe('no-store')
  expect([again.status, again.sent]).toEqual([204, undefined])
})

test('what is no report, and who is not in the class, are refused', async () => {
  const { people: there, classId, learner, trainer } = await givenEvening()
  const stranger = await there.signedIn({ isStaff: false })

  expect((await tell(learner.cookie, { ...asking(classId), value: '0912' })).status).toBe(
    400,
  )
  expect((await tell(stranger.cookie, asking(classId))).status).toBe(403)
  expect((await tell(trainer.cookie, asking(classId))).status).toBe(403)
  expect((await tell('', asking(classId))).status).toBe(403)
})

test('what a trainer asks everybody to open is heard in the language of the page', async () => {
  const { classId, learner, trainer } = await givenEvening()
  const path = '/tap/tra-cuu-ho-so?che-do=tu-lam'
  const pushed = await post(
    `/can-bo/lop/${classId}/moi-bai`,
    { path },
    { cookie: trainer.cookie },
  )

  const heard = await tell(learner.cookie, { ...asking(classId), language: 'en' })

  expect(pushed.headers['location']).toBe(`/can-bo/lop/${classId}/moi-bai?xong=pushed`)
  expect(heard.body).toMatchObject({ open: true, push: `/en${path}` })
  const mine = { cookie: `${learner.cookie}; thaoso-class=${classId}` }
  const page = await ask({ path: '/toi', headers: mine })
  expect(page.body.toString()).toContain(`href="${path}"`)
})

test('a class that is closed is closed for every device and every wall', async () => {
  const { people: there, classId, learner, trainer } = await givenEvening()
  await tell(learner.cookie, asking(classId))
  const counts = { present: 1, headcount: 0, joined: 1, practised: 0, passed: 0 }
  const payload = { ...counts, witnessed: 0, onBehalf: 0 }
  await tellOfClass(there, classId, { type: 'class-closed', payload })
  // What was read of a class is believed for two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100))

  expect((await tell(learner.cookie, asking(classId))).body).toEqual({
    ...{ open: false, push: null },
  })
  const { sent } = await wallOf(classId, trainer.cookie)
  expect(sent?.wall).toMatchObject({ phase: 'closed', cards: [] })
})
