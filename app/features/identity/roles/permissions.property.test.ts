import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathTo, smallCountry } from '#tests/support/units.ts'
import { actions, mayAct } from './may-act.ts'
import { grantableRoles, mayGrant } from './may-grant.ts'
import { roles, type HeldRole } from './role.ts'

const unitId = fc.constantFrom(...smallCountry.map(({ id }) => id))
const role = fc.constantFrom(...roles)
const held = fc.record({ role, unitId })
const grants = fc.array(held, { maxLength: 4 })

/** Everything that can come to be held, by one naming the next, from a role at a unit. */
function reachable(first: HeldRole): HeldRole[] {
  const found = [first]
  for (const own of found) {
    for (const { id } of smallCountry) {
      for (const next of grantableRoles([own], pathTo(id))) {
        if (!found.some((each) => each.role === next && each.unitId === id)) {
          found.push({ role: next, unitId: id })
        }
      }
    }
  }
  return found
}

test.each([
  ['national', 'vn', ['province-official', 'commune-official', 'trainer']],
  ['province-official', 'p-1', ['commune-official', 'trainer']],
  ['commune-official', 'c-11', ['commune-official', 'trainer']],
  ['trainer', 'h-111', []],
  ['content-editor', 'vn', []],
] as const)(
  'from %s nothing above it and nothing beside its unit is reached',
  (own, unit, may) => {
    const others = reachable({ role: own, unitId: unit }).slice(1)

    expect([...new Set(others.map((each) => each.role))].sort()).toEqual(
      may.filter((each) => each !== own).sort(),
    )
    expect(others.every((each) => pathTo(each.unitId).some(({ id }) => id === unit))).toBe(
      true,
    )
  },
)

test('an operator can give every role, each only at units it is for', () => {
  const operator = [{ role: 'operator', unitId: 'vn' } as const]
  const at = (id: string) => grantableRoles(operator, pathTo(id))

  expect(at('vn')).toEqual(['national', 'content-editor', 'operator'])
  expect(at('p-1')).toEqual(['province-official'])
  expect(at('c-11')).toEqual(['trainer', 'commune-official'])
  expect(at('h-111')).toEqual(['trainer'])
  expect(at('c-elsewhere')).toEqual(['trainer', 'commune-official'])
})

test('more roles never allow less, and their order says nothing', () => {
  fc.assert(
    fc.property(grants, grants, role, unitId, (some, more, wanted, at) => {
      const path = pathTo(at)
      const all = [...more, ...some]
      if (mayGrant(some, wanted, path)) expect(mayGrant(all, wanted, path)).toBe(true)
      expect(mayGrant(all.toReversed(), wanted, path)).toBe(mayGrant(all, wanted, path))
      for (const action of actions) {
        if (mayAct(some, action, path)) expect(mayAct(all, action, path)).toBe(true)
      }
    }),
  )
})

test('what is allowed on a unit is allowed on all below it', () => {
  fc.assert(
    fc.property(grants, unitId, (some, at) => {
      const path = pathTo(at)
      for (const action of actions) {
        const isAllowedAbove = path.some((_unit, place) =>
          mayAct(some, action, path.slice(0, place + 1)),
        )
        expect(mayAct(some, action, path)).toBe(isAllowedAbove)
      }
    }),
  )
})

test('nobody without an operator’s role does anything where none of theirs reaches', () => {
  fc.assert(
    fc.property(grants, role, unitId, (some, wanted, at) => {
      const path = pathTo(at)
      const isNear = some.some(
        (own) => own.role === 'operator' || path.some(({ id }) => id === own.unitId),
      )
      fc.pre(!isNear)
      expect(mayGrant(some, wanted, path)).toBe(false)
      expect(actions.some((action) => mayAct(some, action, path))).toBe(false)
    }),
  )
})

test('nothing is allowed on a unit that is none', () => {
  const operator = [{ role: 'operator', unitId: 'vn' } as const]

  expect(mayGrant(operator, 'trainer', [])).toBe(false)
  expect(mayAct(operator, 'see-unit', [])).toBe(false)
})
