import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onPage, presses, realNumber } from '#tests/support/presses.ts'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { readCarried, type Carried } from './carried.ts'
import { carryingQuery } from './carrying-query.ts'
import { modeAddress } from './mode-address.ts'
import { modes } from './guard.ts'
import { attemptOf, carryOn, parseAsked, type Stage, type Typed } from './stage.ts'
import { takePost } from './take-post.ts'
import { formatTrace } from './trace.ts'

const { scenario, persona } = givenCompiled()
const attemptId = '0198c8a0-0000-7000-8000-000000000001'
const shownAt = 1_700_000_000_000

const mode = fc.constantFrom(...modes)
const seed = fc.nat({ max: 999_999 })

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

test('the same presses come to the same with JavaScript and without', () => {
  fc.assert(
    fc.property(presses, mode, seed, fc.boolean(), (steps, mode, seed, isByForm) => {
      const stage: Stage = { compiled: { scenario, persona }, mode, seed }
      let live = attemptOf(stage, '')
      let carried: Carried = { attemptId, seed, trace: '' }
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
  )
})

test('nothing that was typed is carried on, and nothing real is given back', () => {
  fc.assert(
    fc.property(presses, mode, seed, (steps, mode, seed) => {
      const stage: Stage = { compiled: { scenario, persona }, mode, seed }
      let carried: Carried = { attemptId, seed, trace: '' }
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
  )
})
