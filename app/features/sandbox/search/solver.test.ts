import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { step } from '../engine/engine.ts'
import { possibleActions } from './moves.ts'
import { keyOf, outlineOf } from './outline.ts'
import { shortestWay } from './solver.ts'
import { formatTrace } from '../engine/trace.ts'
import { beginWorld, type Action, type World } from '../engine/world.ts'

const scenario = givenScenario()
const start = beginWorld(scenario, 'practice')
const written = (way: Action[] | undefined) =>
  way && formatTrace(way.map((action) => ({ ...action, after: 0 })))

test('the shortest way is found from the start', () => {
  const way = shortestWay(scenario, start) ?? []
  const end = way.reduce<World>(
    (world, action) => step(scenario, world, action).world,
    start,
  )

  expect(way).toHaveLength(7)
  expect(end.ended).toBe('goal')
})

test('it is found from wherever one has wandered, and starts with the way back', () => {
  const lost = step(scenario, start, { do: 'open', app: 'messages' }).world

  expect(written(shortestWay(scenario, lost))).toMatch(/^o\.browser\.0~f\./)
})

test('it mends what was filled wrong', () => {
  const wrong = step(scenario, start, {
    do: 'fill',
    field: 'who',
    verdict: 'business',
  }).world

  expect(written(shortestWay(scenario, wrong))).toContain('f.who.citizen.0')
})

test('out of a trap it leads first, and through none', () => {
  const trapped = step(scenario, start, { do: 'press', control: 'advert' }).world

  expect(written(shortestWay(scenario, trapped))).toMatch(/^d\.0~/)
  expect(written(shortestWay(scenario, start))).not.toContain('advert')
})

test('where there is no way, none is given', () => {
  const endless = givenScenario({ goal: { received: 'nothing' } })

  expect(shortestWay(endless, beginWorld(endless, 'practice'))).toBeUndefined()
  expect(shortestWay(scenario, { ...start, ended: 'goal' })).toEqual([])
  expect(shortestWay(scenario, { ...start, ended: 'unsafe' })).toBeUndefined()
})

test('everything possible is there, right or wrong, and nothing once it is over', () => {
  const all = possibleActions(scenario, start)

  expect(all).toContainEqual({ do: 'fill', field: 'number', verdict: 'old-number' })
  expect(all).toContainEqual({ do: 'press', control: 'advert' })
  expect(all).toContainEqual({ do: 'open', app: 'messages' })
  expect(possibleActions(scenario, { ...start, ended: 'goal' })).toEqual([])
  expect(possibleActions(scenario, { ...start, trap: 'advert' })).toEqual([
    { do: 'dismiss' },
  ])
})

test('worlds that differ only in what is shown are one', () => {
  const pressed = step(scenario, start, { do: 'press', control: 'send' }).world

  expect(pressed).not.toEqual(start)
  expect(keyOf(outlineOf(scenario), pressed)).toBe(keyOf(outlineOf(scenario), start))
})
