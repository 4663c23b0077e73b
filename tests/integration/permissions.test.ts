import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles, type Role } from '#app/features/identity/roles/role.ts'
import { sha256 } from '#app/features/identity/secrets.server.ts'
import routes from '#app/routes.ts'
import { findInvitation, insertInvitation } from '#db/queries/invitations.server.ts'
import { findGrant } from '#db/queries/role-grants.server.ts'
import { giving, reach, rules, type Rule } from '#tests/support/permission-rules.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'
import { smallCountry } from '#tests/support/units.ts'

const { ask, post, site } = givenRunningSite()
const visitors = ['guest', 'resident', 'official by PIN', 'staff', ...roles] as const
type Visitor = (typeof visitors)[number]

let people: SitePeople | undefined
const cookies = new Map<Visitor, string>()

beforeAll(async () => {
  people = await openSitePeople(site().databasePath)
  const { give, signedIn } = people
  cookies.set('resident', (await signedIn({ isStaff: false })).cookie)
  cookies.set('staff', (await signedIn({ isStaff: true })).cookie)
  const byPin = await signedIn({ isStaff: false })
  await give(byPin.learnerId, 'operator', 'vn')
  cookies.set('official by PIN', byPin.cookie)
  for (const role of roles) {
    const { learnerId, cookie } = await signedIn({ isStaff: true })
    await give(learnerId, role, reach[role].own)
    cookies.set(role, cookie)
  }
})
afterAll(() => people?.close())

function inDatabase(): SitePeople {
  if (!people) throw new Error('The people are there while tests run.')
  return people
}

const isRole = (visitor: Visitor): visitor is Role => roles.some((role) => role === visitor)
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
  if (rule.to === 'everybody') {
    return [[rule.at, rule.status === 303 ? '303 /toi' : String(rule.status)]]
  }
  const isStaff = isRole(visitor) || visitor === 'staff'
  if (rule.to === 'signed-in') {
    return [[rule.at, visitor === 'guest' ? '303 /dang-nhap' : '200']]
  }
  if (rule.to === 'staff') return [[rule.at, isStaff ? '200' : '303 /can-bo/dang-nhap']]
  const { at, to } = rule
  if (!isRole(visitor)) {
    return [[at('c-11'), isStaff ? '403' : '303 /can-bo/dang-nhap']]
  }
  const { within, foreign } = reach[visitor]
  return [
    ...within.map((id): [string, string] => [at(id), to.includes(visitor) ? '200' : '403']),
    ...foreign.map((id): [string, string] => [at(id), '403']),
    [at('nowhere'), '404'],
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

const held = [...new Set(Object.values(giving).flat())]

test.each(visitors)('%s takes back only roles they may give', async (visitor) => {
  const { db, give } = inDatabase()
  const wrong: string[] = []
  for (const each of held) {
    const [role, unitId] = partsOf(each)
    const grant = await give(uuid(), role, unitId)
    const form = { intent: 'revoke', grant }
    await post(`/can-bo/don-vi/${unitId}`, form, headersOf(visitor))
    const isTaken = !(await findGrant(db, grant, '2027-12-31'))
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
