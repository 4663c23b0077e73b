import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onPage, presses, realNumber } from '#tests/support/presses.ts'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { loadScenarios } from '../library/load-scenarios.server.ts'
import { shortestTrace } from '../search/solver.ts'
import { readCarried, type Carried } from './carried.ts'
import { carryingQuery } from './carrying-query.ts'
import { modeAddress } from '../scenario/mode-address.ts'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import { attemptOf, carryOn, fillIn, parseAsked, type Stage, type Typed } from './stage.ts'
import { takePost } from './take-post.ts'
import { formatTrace } from '../engine/trace.ts'

const { scenarios } = await loadScenarios('content')
const all = [givenCompiled(), ...scenarios].map(
  (compiled) => [compiled.scenario.id, compiled] as const,
)
const attemptId = '0198c8a0-0000-7000-8000-000000000001'
const shownAt = 1_700_000_000_000

/** The beginnings of the shortest way, so that pages deep within are met as well. */
function beginnings({ scenario }: CompiledScenario) {
  const itemsIn = (mode: Mode) => shortestTrace(scenario, mode).split('~')
  const ways: Record<Mode, string[]> = {
    guided: itemsIn('guided'),
    practice: itemsIn('practice'),
    exam: itemsIn('exam'),
  }
  return (mode: Mode, hundredths: number) =>
    ways[mode].slice(0, Math.floor((ways[mode].length * hundredths) / 100)).join('~')
}

/** The form as a browser without JavaScript posts it. */
function formOf(carried: Carried, typed: Typed, asked: string): FormData {
  const form = new FormData()
  form.set('luot', carried.attemptId)
  form.set('hat', String(carried.seed))
  form.set('vet', carried.trace)
  form.set('luc', String(shownAt))
  form.set('lam', asked)
  for (const [name, value] of typed) if (value !== '') form.set(`o.${name}`, value)
  return form
}

/** The next page's attempt, by the address it is sent to or by the hidden fields it is given. */
function carriedOn(stage: Stage, { carried }: { carried: Carried }, isByForm: boolean) {
  const query = carryingQuery(modeAddress[stage.mode], carried)
  const search = new URLSearchParams(query)
  return readCarried(isByForm ? formOf(carried, new Map(), '') : search)
}

const played = fc.record({
  steps: presses,
  mode: fc.constantFrom(...modes),
  seed: fc.nat({ max: 999_999 }),
  begun: fc.nat({ max: 100 }),
  isByForm: fc.boolean(),
})

test.each(all)(
  '%s: the same presses come to the same with JavaScript and without',
  (_id, compiled) => {
    const beginning = beginnings(compiled)
    fc.assert(
      fc.property(played, ({ steps, mode, seed, begun, isByForm }) => {
        const stage: Stage = { compiled, mode, seed }
        let carried: Carried = { attemptId, seed, trace: beginning(mode, begun) }
        let live = attemptOf(stage, carried.trace)
        for (const step of steps) {
          const { typed, asked } = onPage(stage, live, step)
          const item = parseAsked(asked, step.pause)
          if (item) live = carryOn(stage, live, typed, item)

          const posted = formOf(carried, typed, asked)
          const now = new Date(shownAt + step.pause * 100)
          const next = carriedOn(stage, takePost(stage, carried, posted, now), isByForm)

          expect(next).toEqual({ attemptId, seed, trace: formatTrace(live.trace) })
          carried = next ?? carried
          expect(attemptOf(stage, carried.trace)).toEqual(live)
        }
      }),
      { numRuns: 40 },
    )
  },
)

test.each(all)(
  '%s: a field looked at while it is filled in comes to the same as all at the press',
  (_id, compiled) => {
    const beginning = beginnings(compiled)
    fc.assert(
      fc.property(played, ({ steps, mode, seed, begun }) => {
        const stage: Stage = { compiled, mode, seed }
        let attempt = attemptOf(stage, beginning(mode, begun))
        for (const step of steps) {
          const { typed, asked } = onPage(stage, attempt, step)
          const item = parseAsked(asked, step.pause)
          if (!item || item.do === 'undo' || item.do === 'rewind') continue
          const atOnce = carryOn(stage, attempt, typed, item)
          let noticed = attempt
          for (const field of typed.keys())
            noticed = fillIn(stage, noticed, typed, 1, field)
          attempt = carryOn(stage, noticed, typed, item)
          expect(attempt.world).toEqual(atOnce.world)
        }
      }),
      { numRuns: 40 },
    )
  },
)

test.each(all)(
  '%s: nothing that was typed is carried on, and nothing real is given back',
  (_id, compiled) => {
    const beginning = beginnings(compiled)
    fc.assert(
      fc.property(played, ({ steps, mode, seed, begun }) => {
        const stage: Stage = { compiled, mode, seed }
        let carried: Carried = { attemptId, seed, trace: beginning(mode, begun) }
        for (const step of steps) {
          const attempt = attemptOf(stage, carried.trace)
          const { typed, asked } = onPage(stage, attempt, step)
          const taken = takePost(stage, carried, formOf(carried, typed, asked), new Date())
          carried = taken.carried

          const values = [...typed.values()].filter((value) => /\d{6}/.test(value))
          for (const value of values) expect(carried.trace).not.toContain(value)
          expect(taken.typed.map(([, value]) => value)).not.toContain(realNumber)
        }
      }),
      { numRuns: 40 },
    )
  },
)
