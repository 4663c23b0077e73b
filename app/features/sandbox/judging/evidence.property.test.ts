import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { assess } from './assess.ts'
import { beginAttempt, perform, type Attempt } from '../engine/attempt.ts'
import type { Evidence } from './evidence.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import { possibleActions } from '../search/moves.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { formatTrace, stuckOn, type TraceItem } from '../engine/trace.ts'
import { verdictsOf } from '../engine/verdicts.ts'

const scenario = givenScenario({
  faults: {
    'signed-out': {
      kind: 'session-expired',
      modes: ['practice', 'exam'],
      at: { screen: 'code', press: 'confirm' },
      do: [{ go: 'form' }],
    },
    'false-call': {
      kind: 'false-call',
      modes: ['practice'],
      at: { screen: 'inbox' },
      do: [{ set: { call: 'on' } }, { open: 'calls' }],
    },
  },
})

type Choice = { which: number; after: number }
const choices = fc.array(fc.record({ which: fc.nat(1_000), after: fc.nat(300) }), {
  maxLength: 120,
})

/** Somebody who does anything at all, help included. */
function wander(mode: Mode, wanted: readonly Choice[]): Attempt {
  let attempt = beginAttempt(scenario, mode)
  for (const { which, after } of wanted) {
    const items: TraceItem[] = [
      ...possibleActions(scenario, attempt.world).map((each) => ({ ...each, after })),
      { do: 'hint', level: ([1, 2, 3, 4] as const)[which % 4] ?? 1, after },
      { do: 'stuck', on: stuckOn[which % stuckOn.length] ?? 'other', after },
      { do: 'undo', after },
    ]
    const item = items[which % items.length]
    if (item) attempt = perform(scenario, attempt, item)
  }
  return attempt
}

function assessed(attempt: Attempt) {
  const trace = formatTrace(attempt.trace)
  const { judged, evidence } = assess(scenario, { mode: attempt.world.mode, trace })
  if (!evidence) throw new Error('What was performed has no evidence.')
  const screens = Object.values(evidence.screens)
  const fields = screens.flatMap((screen) => Object.values(screen.fields ?? {}))
  return { judged, evidence, screens, fields }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const sumOf = (counts: Record<string, number> | undefined) =>
  sum(Object.values(counts ?? {}))

test.each(modes)('in %s, the evidence adds up to the judgement', (mode) => {
  fc.assert(
    fc.property(choices, (wanted) => {
      const { judged, screens, fields } = assessed(wander(mode, wanted))
      const taken = screens.flatMap(({ traps }) =>
        Object.entries(traps ?? {}).flatMap(([trap, times]) => (times > 0 ? [trap] : [])),
      )
      const levels = screens.flatMap(({ hints }) => Object.keys(hints ?? {}).map(Number))

      expect({
        seconds: Math.round(sum(screens.map(({ tenths }) => tenths)) / 10),
        fieldErrors: sum(fields.map(({ errors }) => sumOf(errors))),
        undos: sum(screens.map(({ undos }) => undos ?? 0)),
        maxHint: Math.max(0, ...levels),
        trapsTaken: [...new Set(taken)].sort(),
      }).toEqual({
        seconds: judged.seconds,
        fieldErrors: judged.fieldErrors,
        undos: judged.undos,
        maxHint: judged.maxHint,
        trapsTaken: [...judged.trapsTaken].sort(),
      })
    }),
  )
})

test.each(modes)('in %s, it says where an attempt was left, and only then', (mode) => {
  fc.assert(
    fc.property(choices, (wanted) => {
      const attempt = wander(mode, wanted)
      const { judged, evidence } = assessed(attempt)

      expect(evidence.left !== undefined).toBe(judged.outcome === 'given-up')
      if (evidence.left) expect(evidence.screens).toHaveProperty(evidence.left.screen)
    }),
  )
})

test('there is nothing in it but ids of the scenario, verdicts and numbers', () => {
  const known = wordsOf(scenario)

  fc.assert(
    fc.property(fc.constantFrom(...modes), choices, (mode, wanted) => {
      const { evidence } = assessed(wander(mode, wanted))
      for (const word of wordsIn(evidence)) expect(known).toContain(word)
    }),
  )
})

test('a try is an error or not, and its first is told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...modes), choices, (mode, wanted) => {
      for (const { shown, tries = 0, first, errors } of assessed(wander(mode, wanted))
        .fields) {
        expect(sumOf(errors)).toBeLessThanOrEqual(tries)
        expect(first !== undefined).toBe(tries > 0)
        if (first === 'wrong') expect(sumOf(errors)).toBeGreaterThan(0)
        expect(shown).toBeGreaterThan(0)
      }
    }),
  )
})

const own = [
  ...['version', 'screens', 'left', 'screen', 'field', 'shown', 'tenths', 'hints', 'stuck'],
  ...['undos', 'traps', 'faults', 'fields', 'tries', 'first', 'errors', 'refused'],
  ...['met', 'recovered', 'right', 'wrong', 'helped', '1', '2', '3', '4'],
]

function wordsOf({ screens, traps, faults }: Scenario): Set<string> {
  const blocks = Object.values(screens).flatMap((screen) => screen.blocks)
  return new Set([
    ...[...own, ...stuckOn],
    ...[screens, traps, faults].flatMap((each) => Object.keys(each)),
    ...blocks.flatMap((block) => [block.id, 'empty', ...verdictsOf(block)]),
  ])
}

/** Every key and every string, however deep. */
function wordsIn(value: Evidence[keyof Evidence] | Evidence): string[] {
  const words: string[] = []
  JSON.stringify(value, (key, inner: unknown) => {
    if (key !== '') words.push(key)
    if (typeof inner === 'string') words.push(inner)
    return inner
  })
  return words
}
