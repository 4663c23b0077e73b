import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles, type Role } from '#app/features/identity/roles/role.ts'
import { sha256 } from '#app/features/identity/secrets.server.ts'
import routes from '#app/routes.ts'
import { findInvitation, insertInvitation } from '#db/queries/invitations.server.ts'
import { findGrant } from '#db/queries/role-grants.server.ts'
import { giving, reach, rules, type Rule } from '#tests/support/permission-rules.ts'
import { givenEveryUnitUsed } from '#tests/support/given-every-unit-used.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'
import { smallCountry } from '#tests/support/units.ts'
import { isRole, signInVisitors, visitors, type Visitor } from '#tests/support/visitors.ts'

const { ask, post, site } = givenRunningSite()
let people: SitePeople | undefined
let cookies: ReadonlyMap<Visitor, string> = new Map()

beforeAll(async () => {
  people = await openSitePeople(site().databasePath)
  await givenEveryUnitUsed(people)
  cookies = await signInVisitors(people)
})
afterAll(() => people?.close())

function inDatabase(): SitePeople {
  if (!people) throw new Error('The people are there while tests run.')
  return people
}

const headersOf = (visitor: Visitor): Record<string, string> => {
  const cookie = cookies.get(visitor)
  return cookie === undefined ? {} : { cookie }
}

async function answerTo(visitor: Visitor, path: string): Promise<string> {
  const { status, headers } = await ask({ path, headers: headersOf(visitor) })
  const location = headers['location']
  return status === 303 && typeof location === 'string' ? `303 ${location}` : String(status)
}

/** Each address that a rule is about for a visitor, and what they are to be answered. */
function expectedOf(rule: Rule, visitor: Visitor): [address: string, answer: string][] {
  const isStaff = isRole(visitor) || visitor === 'staff'
  const ledToSignIn = '303 /can-bo/dang-nhap'
  if (!('atUnit' in rule)) {
    const answers = {
      everybody: rule.to === 'everybody' ? (rule.answer ?? '200') : '',
      staff: isStaff ? '200' : ledToSignIn,
      'signed-in': visitor === 'guest' ? '303 /dang-nhap' : '200',
    }
    return [[rule.at, answers[rule.to]]]
  }
  const { to, atUnit } = rule
  if (!isRole(visitor)) return [[atUnit('c-11'), isStaff ? '403' : ledToSignIn]]
  const { within, foreign } = reach[visitor]
  const own = to.includes(visitor) ? '200' : '403'
  return [
    ...within.map((id): [string, string] => [atUnit(id), own]),
    ...foreign.map((id): [string, string] => [atUnit(id), '403']),
    [atUnit('nowhere'), '404'],
  ]
}

test('every route has its rule, and every rule its route', () => {
  const paths = (routes as readonly { path?: string }[]).map(({ path }) => path)

  expect(Object.keys(rules).sort()).toEqual(paths.sort())
})

test.each(Object.entries(rules))(
  '%s answers whoever asks as its rule says',
  async (_path, rule) => {
    for (const visitor of visitors) {
      for (const [address, answer] of expectedOf(rule, visitor)) {
        expect(await answerTo(visitor, address), `${visitor} at ${address}`).toBe(answer)
      }
    }
  },
)

/** An address that a rule keeps to the staff, with somebody whom it answers. */
function staffPageOf(rule: Rule): { path: string; visitor: Visitor }[] {
  if ('atUnit' in rule) {
    const all = ['trainer', 'operator', ...rule.to] as const
    const visitor = all.find((each) => rule.to.includes(each)) ?? 'operator'
    return [{ path: rule.atUnit(reach[visitor].within[0] ?? ''), visitor }]
  }
  return rule.to === 'staff' ? [{ path: rule.at, visitor: 'trainer' }] : []
}

test('no page of the staff is kept by a browser or anything between', async () => {
  const kept: string[] = []
  for (const { path, visitor } of Object.values(rules).flatMap(staffPageOf)) {
    const { status, headers } = await ask({ path, headers: headersOf(visitor) })
    const isKept = !headers['cache-control']?.includes('no-store')
    if (status !== 200 || isKept) kept.push(`${path} ${status}`)
  }

  expect(kept).toEqual([])
})

test.each(visitors)(
  '%s invites only those that whoever they are may invite',
  async (visitor) => {
    const wrong: string[] = []
    for (const { id } of smallCountry) {
      for (const role of roles) {
        const form = { intent: 'invite', role }
        const { status } = await post(`/can-bo/don-vi/${id}`, form, headersOf(visitor))
        const may = isRole(visitor) && giving[visitor].includes(`${role} ${id}`)
        if ((status === 200) !== may) wrong.push(`${role} ${id}: ${status}`)
      }
    }

    expect(wrong).toEqual([])
  },
)

test.each(visitors)(
  '%s writes about hamlets only where they manage them',
  async (visitor) => {
    const { db } = inDatabase()
    const wrong: string[] = []
    for (const commune of ['c-11', 'c-12', 'c-21', 'c-elsewhere']) {
      const name = `Thôn ${visitor} ${commune}`
      const form = { intent: 'found-hamlets', lines: name, from: '2026-01-01' }
      await post(`/can-bo/don-vi/${commune}`, form, headersOf(visitor))
      const named = name.slice('Thôn '.length)
      const found = await db
        .selectFrom('unitVersion')
        .selectAll()
        .where('name', '=', named)
        .execute()
      const may =
        visitor === 'operator' || (visitor === 'commune-official' && commune === 'c-11')
      if ((found.length === 1) !== may) wrong.push(commune)
    }

    expect(wrong).toEqual([])
  },
)

const held = [...new Set(Object.values(giving).flat())]

test.each(visitors)('%s takes back only roles they may give', async (visitor) => {
  const there = inDatabase()
  const wrong: string[] = []
  for (const each of held) {
    const [role, unitId] = partsOf(each)
    const grant = await there.give(uuid(), role, unitId)
    const form = { intent: 'revoke', grant }
    await post(`/can-bo/don-vi/${unitId}`, form, headersOf(visitor))
    const isTaken = !(await findGrant(there.db, grant, '2027-12-31'))
    if (isTaken !== (isRole(visitor) && giving[visitor].includes(each))) wrong.push(each)
  }

  expect(wrong).toEqual([])
})

test.each(visitors)(
  '%s withdraws only invitations they could have made',
  async (visitor) => {
    const { db } = inDatabase()
    const wrong: string[] = []
    for (const each of held) {
      const [role, unitId] = partsOf(each)
      const idHash = sha256(uuid())
      await insertInvitation(db, {
        ...{ idHash, role, unitId, invitedBy: null, usedAt: null, withdrawnAt: null },
        ...{ createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' },
      })
      const form = { intent: 'withdraw', invitation: idHash }
      await post(`/can-bo/don-vi/${unitId}`, form, headersOf(visitor))
      const isWithdrawn = (await findInvitation(db, idHash))?.withdrawnAt !== null
      if (isWithdrawn !== (isRole(visitor) && giving[visitor].includes(each)))
        wrong.push(each)
    }

    expect(wrong).toEqual([])
  },
)

function partsOf(held: string): [role: Role, unitId: string] {
  const [name, unitId = ''] = held.split(' ')
  const role = roles.find((each) => each === name)
  if (!role) throw new Error(`${held} names no role.`)
  return [role, unitId]
}
