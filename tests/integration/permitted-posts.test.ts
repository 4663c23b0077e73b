import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { roles, type Role } from '#app/features/identity/roles/role.ts'
import { sha256 } from '#app/features/identity/secrets.server.ts'
import routes from '#app/routes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { posts } from '#tests/support/permission-posts.ts'
import type { PostRule } from '#tests/support/post-rule.ts'
import { reach } from '#tests/support/permission-rules.ts'
import { givenEveryUnitUsed } from '#tests/support/given-every-unit-used.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { sentForms } from '#tests/support/sent-forms.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'
import { isRole, signInVisitors, visitors, type Visitor } from '#tests/support/visitors.ts'

const { ask, post, site } = givenRunningSite()
const others = visitors.filter((visitor) => !isRole(visitor))

let people: SitePeople | undefined
let cookies: ReadonlyMap<Visitor, string> = new Map()

beforeAll(async () => {
  people = await openSitePeople(site().databasePath)
  await givenEveryUnitUsed(people)
  cookies = await signInVisitors(people)
})
afterAll(() => people?.close())

const declared = (routes as readonly { path?: string; file: string }[]).map(
  ({ path = '', file }) => ({ path, file: `app/${file}` }),
)

// The forms are read by the compiler, and everybody sends each of them.
vi.setConfig({ testTimeout: 120_000 })

test('every form of every route has its rule, and every rule its form', () => {
  const sent = sentForms(declared.map(({ file }) => file))
  const taken = declared.flatMap(({ path, file }) => {
    const { hasAction = false, intents = new Set<string>() } = sent.get(file) ?? {}
    if (!hasAction) return []
    // A page may have forms with an intent beside one without.
    const isBare = intents.size === 0 || '' in (posts[path] ?? {})
    return [...(isBare ? [''] : []), ...intents].map((each) => `${path} ${each}`)
  })
  const ruled = Object.entries(posts).flatMap(([path, rules]) =>
    Object.keys(rules).map((intent) => `${path} ${intent}`),
  )

  expect(ruled.sort()).toEqual(taken.sort())
})

type Asked = { visitor: Visitor; unitId: string }

/** Who is not to do it: whoever has no such role, and who has it elsewhere. */
function refusedBy(to: readonly Role[]): Asked[] {
  return [
    ...others.map((visitor) => ({ visitor, unitId: 'h-111' })),
    ...roles.flatMap((visitor) => {
      const { within, foreign } = reach[visitor]
      const refused = to.includes(visitor) ? foreign : [...within, ...foreign]
      return refused.map((unitId) => ({ visitor, unitId }))
    }),
  ]
}

async function tell(path: string, visitor: Visitor, body: unknown): Promise<number> {
  const text = JSON.stringify(body)
  const headers = {
    ...{ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    'content-length': String(Buffer.byteLength(text)),
    cookie: cookies.get(visitor) ?? '',
  }
  return (await ask({ path, method: 'POST', headers, body: text })).status
}

test('what devices may tell of a class, they tell of their own alone', async () => {
  const roll = (unitId: string) => ({
    class: `open-class-of-${unitId}`,
    marks: [],
    headcount: { key: `count of ${unitId}`, count: 9, ago: 0 },
  })
  const before = await written()
  for (const { visitor, unitId } of refusedBy(['trainer'])) {
    const answer = await tell('/api/attendance', visitor, roll(unitId))
    expect([401, 403], `${visitor} at ${unitId}`).toContain(answer)
    const step = { class: `open-class-of-${unitId}`, language: 'vi', step: null }
    expect(await tell('/api/live', visitor, step), `${visitor} at ${unitId}`).toBe(403)
  }
  expect(await written()).toBe(before)

  expect(await tell('/api/attendance', 'trainer', roll('h-111'))).toBe(200)
  expect(await written()).not.toBe(before)
})

test('every address that machines tell something is known here', async () => {
  const source = await readFile('app/routes/endpoints.server.ts', 'utf8')
  const addresses = source.match(/(?<=')\/api\/[a-z-]+(?=')/g)

  // `/api/events` takes what is about whoever sends it, as `sync` proves.
  expect(addresses).toEqual(['/api/attendance', '/api/events', '/api/live'])
})

const ruled = Object.entries(posts).flatMap(([path, rules]) =>
  Object.entries(rules).flatMap(([intent, rule]): [string, string, PostRule][] => [
    [path, intent, rule],
  ]),
)

test.each(ruled)(
  '%s “%s” does something only for whom its rule names',
  async (_path, intent, rule) => {
    if (!('at' in rule)) return
    const send = async ({ visitor, unitId }: Asked) => {
      const cookie = cookies.get(visitor)
      const form = { ...(intent === '' ? {} : { intent }), ...rule.form(unitId) }
      return post(rule.at(unitId), form, cookie === undefined ? {} : { cookie })
    }
    const before = await written()
    for (const asked of refusedBy(rule.to)) {
      const { status } = await send(asked)
      expect(await written(), `${asked.visitor} at ${asked.unitId}: ${status}`).toEqual(
        before,
      )
    }

    for (const visitor of rule.to) {
      const answers: string[] = []
      const untouched = await written()
      for (const unitId of reach[visitor].within) {
        answers.push(`${unitId}: ${(await send({ visitor, unitId })).status}`)
      }
      const done = await written()
      expect(done, `${visitor} does nothing, ${answers.join(', ')}`).not.toEqual(untouched)
    }
  },
)

const tables = [
  ...(['person', 'consent', 'personGroup', 'card', 'personSecret'] as const),
  ...(['staffAccount', 'invitation', 'classNote', 'classQuestion', 'reportDraft'] as const),
]

/** How far the record has grown, and all that is written beside it, but for sessions. */
async function written(): Promise<string> {
  if (!people) throw new Error('The people are there while tests run.')
  const { sequence } = await people.db
    .selectFrom('event')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .executeTakeFirstOrThrow()
  const beside = JSON.stringify(await tablesOf(people.db, tables))
  return `${sequence} events, ${sha256(beside)}`
}
