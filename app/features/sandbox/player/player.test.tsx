import { expect, test } from 'vitest'
import { tagsIn, valuesOf } from '#tests/support/html.ts'
import {
  playedAttempt as attemptId,
  renderPlayer as render,
} from '#tests/support/render-player.tsx'
import {
  givenCompiled,
  givenScenario,
  samplePersona,
} from '#tests/support/sample-scenario.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import { shortestWay } from '../search/solver.ts'
import { parseAsked } from '../stage/stage.ts'
import { takePost } from '../stage/take-post.ts'
import { formatTrace } from '../engine/trace.ts'
import { beginWorld } from '../engine/world.ts'

const compiled = givenCompiled()
const { scenario, persona } = compiled

/** Every trace on the shortest way, from the start to just before the end. */
function standingsIn(mode: Mode): string[] {
  const way = shortestWay(scenario, beginWorld(scenario, mode)) ?? []
  const items = way.map((action) => ({ ...action, after: 1 }))
  return items.map((_item, index) => formatTrace(items.slice(0, index)))
}

const toCode = 'f.number.ok.1~f.who.citizen.1~p.send.1'
const atTrap = 'p.advert.1'
const atGoal = `${toCode}~o.calls.1~p.hang-up.1~f.otp.ok.1~p.confirm.1`

test('in guided mode one thing is pointed at on every page, and what to type is said', () => {
  const pages = [...standingsIn('guided'), atTrap].map((trace) => render('guided', trace))

  expect(pages.length).toBeGreaterThan(6)
  for (const page of pages) expect(valuesOf(page, 'data-next-action')).toHaveLength(1)
  expect(new Set(pages.flatMap((page) => valuesOf(page, 'data-next-action')))).toEqual(
    new Set(['fill', 'choose', 'press']),
  )
  expect(pages.flatMap((page) => valuesOf(page, 'data-next-value'))).toContain(
    samplePersona.citizenId,
  )
})

/** As the sample, but done by reading the message: after sending, or after the call that comes. */
function givenReading(comes: 'at-once' | 'with-a-call') {
  const { form, inbox, caller, ...screens } = scenario.screens
  const call = comes === 'with-a-call' ? [{ open: 'calls' }] : []
  const effects = [{ issue: 'otp' }, { message: 'sms' }, { set: { call: 'on' } }, ...call]
  return givenScenario({
    screens: {
      ...screens,
      form: { ...form, blocks: [{ block: 'button', id: 'send', do: effects }] },
      caller: { ...caller, blocks: [{ block: 'spoken', id: 'talk' }] },
      inbox: {
        ...inbox,
        blocks: [{ block: 'button', id: 'read', do: [{ set: { call: 'over' } }] }],
      },
    },
    goal: { fact: 'call', is: 'over' },
  })
}

test.each([
  ['at the message at the top', 'at-once', 'sim-notification is-next'],
  ['at the app below, for a call hides the message', 'with-a-call', 'sim-switch is-next'],
] as const)('a message to be read is pointed at once, %s', (_case, comes, marked) => {
  const stage = {
    compiled: { scenario: givenReading(comes), persona },
    mode: 'guided' as const,
    seed: 7,
  }

  const page = render('guided', 'p.send.1', { stage })

  expect(valuesOf(page, 'data-next-action')).toEqual(['press'])
  expect(valuesOf(page, 'class')).toContain(marked)
})

test('a check points at nothing and offers no help', () => {
  for (const trace of [...standingsIn('exam'), atTrap]) {
    const page = render('exam', trace)

    expect(valuesOf(page, 'data-next-action')).toEqual([])
    expect(page).not.toContain('is-next')
    expect(valuesOf(page, 'value').filter((value) => /^(h|u)\b/.test(value))).toEqual([])
  }
})

test('in practice help points from the second hint on, until the next thing done', () => {
  const countAt = (trace: string) =>
    valuesOf(render('practice', trace), 'data-next-action').length

  expect(['', 'h.1.1', 'h.2.1', 'h.3.1', 'h.2.1~f.number.ok.1'].map(countAt)).toEqual([
    0, 0, 1, 1, 0,
  ])
})

test.each(modes)(
  'without JavaScript every press in %s mode says what it asks for',
  (mode) => {
    for (const trace of [...standingsIn(mode), atTrap]) {
      const buttons = tagsIn(render(mode, trace)).filter(
        ({ name, attributes }) => name === 'button' && attributes.get('type') !== 'button',
      )

      expect(buttons.length).toBeGreaterThan(0)
      for (const { attributes } of buttons) {
        expect(attributes.get('name')).toBe('lam')
        expect(parseAsked(attributes.get('value') ?? '', 0)).toBeDefined()
      }
    }
  },
)

test('the form carries the attempt in hidden fields, to the address of its mode', () => {
  const page = tagsIn(render('exam', toCode))
  const hidden = page.filter(({ attributes }) => attributes.get('type') === 'hidden')
  const form = page.find(({ name }) => name === 'form')

  expect(
    Object.fromEntries(
      hidden.map(({ attributes }) => [attributes.get('name'), attributes.get('value')]),
    ),
  ).toEqual({ luot: attemptId, hat: '7', vet: toCode, luc: '1700000000000' })
  expect(form?.attributes.get('method')).toBe('post')
  expect(form?.attributes.get('action')).toBe('?che-do=tu-lam')
})

test('the first button of the form, which Enter presses, is the one that goes on', () => {
  const first = tagsIn(render('practice', '')).find(({ name }) => name === 'button')

  expect(first?.attributes.get('value')).toBe('p.send')
  expect(first?.attributes.get('aria-hidden')).toBe('true')
  expect(first?.attributes.get('tabindex')).toBe('-1')
})

test('what is wrong with a field stands beside it and is told with it', () => {
  const page = render('practice', 'f.number.malformed.1~p.send.1')
  const ids = valuesOf(page, 'id')
  const wrong = tagsIn(page).filter(({ attributes }) => attributes.has('aria-invalid'))

  expect(wrong.map(({ attributes }) => attributes.get('name'))).toEqual(['o.number'])
  expect(valuesOf(page, 'aria-describedby')).toEqual(['number-error', 'who-error'])
  for (const id of valuesOf(page, 'aria-describedby')) expect(ids).toContain(id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every input has a label', () => {
  const page = render('practice', '')
  const labelled = valuesOf(page, 'for')
  const fields = tagsIn(page).filter(
    ({ name, attributes }) => name === 'input' && attributes.get('type') === 'text',
  )

  expect(fields.length).toBeGreaterThan(0)
  for (const { attributes } of fields) expect(labelled).toContain(attributes.get('id'))
})

test('a wrong value is given back once; one that could be somebody’s is on no page', () => {
  const pageAfter = (number: string) => {
    const stage = { compiled: { scenario, persona }, mode: 'practice' as const, seed: 7 }
    const form = new FormData()
    form.set('lam', 'p.send')
    form.set('o.number', number)
    const taken = takePost(stage, { attemptId, seed: 7, trace: '' }, form, new Date())
    return render('practice', taken.carried.trace, { typed: new Map(taken.typed) })
  }

  expect(valuesOf(pageAfter('099166000009'), 'value')).toContain('099166000009')
  expect(pageAfter('001099000123')).not.toContain('001099000123')
  expect(pageAfter('001099000123')).toContain('role="alert"')
})

test('a trap takes the place of the phone, and the way back is all there is', () => {
  const page = render('practice', atTrap)

  expect(page).not.toContain('sim-device')
  expect(valuesOf(page, 'name').filter((name) => name.startsWith('o.'))).toEqual([])
  expect(valuesOf(page, 'value')).toContain('d')
})

test.each<[Mode, string, string]>([
  ['guided', atGoal, 'goal'],
  ['exam', atGoal, 'goal'],
  ['exam', `${toCode}~o.calls.1~p.tell.1`, 'unsafe'],
])(
  'at the end of %s mode the phone is gone and the way it went is told',
  (mode, trace, end) => {
    const page = render(mode, trace)

    expect(valuesOf(page, 'data-ended')).toEqual([end])
    expect(page).not.toContain('sim-device')
    expect(page).toContain('outcome-panel')
    expect(valuesOf(page, 'data-next-action')).toEqual([])
  },
)

test('an end in practice that was unsafe is only a trap', () => {
  const page = render('practice', `${toCode}~o.calls.1~p.tell.1`)

  expect(valuesOf(page, 'data-ended')).toEqual([])
  expect(page).toContain('trap-panel')
})

test('the page is the same in English, with nothing untold', () => {
  const trace = 'f.number.malformed.1~p.send.1~h.3.1'
  expect(() => render('practice', trace, { texts: compiled.texts.en })).not.toThrow()
})

test('many wrong entries are told after a check, and not held against practice', () => {
  const stumbling = `p.send.1~p.send.1~${atGoal}`

  expect(render('exam', stumbling)).toContain('4 lần điền chưa đúng')
  expect(render('practice', stumbling)).not.toContain('lần điền chưa đúng')
  expect(render('practice', `p.send.1~${atGoal}`)).toContain('2 lần điền chưa đúng')
})
