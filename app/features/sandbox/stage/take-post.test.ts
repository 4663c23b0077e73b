import { expect, test } from 'vitest'
import { givenCompiled, samplePersona } from '#tests/support/sample-scenario.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Stage } from './stage.ts'
import { takePost } from './take-post.ts'

const { scenario, persona } = givenCompiled()
const attemptId = '0198c8a0-0000-7000-8000-000000000001'
const shownAt = 1_700_000_000_000

function post(fields: Record<string, string | File>, trace = '', mode: Mode = 'practice') {
  const stage: Stage = { compiled: { scenario, persona }, mode, seed: 7 }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return takePost(stage, { attemptId, seed: 7, trace }, form, new Date(shownAt + 1_200))
}

test('a press with everything right goes on, with verdicts for values', () => {
  const { carried, isAtFault, after } = post({
    lam: 'p.send',
    luc: String(shownAt),
    'o.number': samplePersona.citizenId,
    'o.who': 'citizen',
  })

  expect(carried).toEqual({
    attemptId,
    seed: 7,
    trace: 'f.number.ok.12~f.who.citizen.0~p.send.0',
  })
  expect(isAtFault).toBe(false)
  expect(after.world.at['browser']).toBe('code')
})

test('a wrong press shows the page again with what was typed', () => {
  const { isAtFault, typed, after } = post({
    lam: 'p.send',
    'o.number': '0991',
    'o.who': '',
  })

  expect(isAtFault).toBe(true)
  expect(after.world.errors).toEqual(['number', 'who'])
  expect(typed).toEqual([
    ['number', '0991'],
    ['who', ''],
  ])
})

test.each(['p.send', 'p.advert', 'h.1', 'u', '', 'o.messages'])(
  'a number that could be somebody’s is given back after no press (%s)',
  (lam) => {
    const { typed, isAtFault } = post({ lam, 'o.number': '001099000123' })

    expect(isAtFault).toBe(true)
    expect(typed.map(([field]) => field)).toEqual(['who'])
  },
)

test('a refused number does not keep somebody who types nothing more from going on', () => {
  const refused = post({ lam: 'p.send', 'o.number': '001099000123' })

  const { isAtFault, after } = post({ lam: 'o.messages' }, refused.carried.trace)

  expect(after.world.front).toBe('messages')
  expect(isAtFault).toBe(false)
})

test.each([
  ['no button', {}],
  ['a button of nobody', { lam: 'p.no-such' }],
  ['an unknown kind', { lam: 'x.send' }],
  ['a file for a button', { lam: new File(['p.send'], 'x') }],
])('%s leaves the attempt as it was', (_case, fields) => {
  const { before, after, carried } = post(fields)

  expect(after).toBe(before)
  expect(carried.trace).toBe('')
})

test('what somebody asks for in a check is not done for them', () => {
  const { carried, after, before } = post({ lam: 'h.4' }, '', 'exam')

  expect(carried.trace).toBe('')
  expect(after.world).toBe(before.world)
})

test.each([
  ['a time to come', String(shownAt + 999_999), 0],
  ['no time', '', 6000],
  ['no number', 'soon', 0],
  ['a time long gone', '0', 6000],
])('a page made at %s counts as a pause that can be borne', (_case, luc, pause) => {
  expect(post({ lam: 'p.advert', luc }).carried.trace).toBe(`p.advert.${pause}`)
})

test('a trace that does not replay begins again', () => {
  expect(post({ lam: 'p.advert' }, 'p.no-such.1').carried.trace).toMatch(/^p\.advert\./)
})
