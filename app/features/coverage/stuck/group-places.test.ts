import { expect, test } from 'vitest'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import { groupPlaces, type CountedPlace } from './group-places.ts'

const texts = { 'screens.form.title': 'Tờ khai', 'screens.form.number': 'Số' }
const compiled = {
  ...{ scenario: givenScenario({}), persona: samplePersona },
  texts: { vi: texts, en: texts },
}

/** What is told of the field of the sample scenario. */
function toldOf(
  counts: { learners: number; troubled: number; stopped: number },
  maySeeSmall: boolean,
) {
  const place = { screen: 'form', kind: 'field', name: 'number' } as const
  const [own] = groupPlaces([{ scenario: 'sample', ...place, attempts: 99, ...counts }], {
    ...{ language: 'vi', maySeeSmall, find: () => compiled },
    ...{ titleOf: () => 'Bài mẫu', lessonOf: () => undefined },
  })
  return own?.places[0]?.stopped ?? `${own?.hidden ?? 0} hidden`
}

const count = (number: number) => ({ kind: 'count', count: number })

test.each([
  ['few came by', { learners: 9, troubled: 0, stopped: 0 }, '1 hidden'],
  ['few had trouble', { learners: 30, troubled: 9, stopped: 0 }, '1 hidden'],
  ['few were stopped', { learners: 30, troubled: 20, stopped: 9 }, { kind: 'hidden' }],
  [
    'all but few were stopped',
    { learners: 30, troubled: 30, stopped: 21 },
    { kind: 'hidden' },
  ],
  ['all were stopped', { learners: 30, troubled: 30, stopped: 30 }, count(30)],
  ['many were and were not', { learners: 30, troubled: 30, stopped: 20 }, count(20)],
])('above the commune, where %s', (_case, counts, told) => {
  expect(toldOf(counts, false)).toEqual(told)
  expect(toldOf(counts, true)).toEqual(count(counts.stopped))
})

const screen: CountedPlace = {
  ...{ scenario: 'one', screen: 'form', kind: 'screen', name: 'form' },
  ...{ attempts: 60, learners: 40, troubled: 30, stopped: 20 },
}
const field: CountedPlace = { ...screen, kind: 'field', name: 'number' }

const seenOf = (places: readonly CountedPlace[], maySeeSmall = false) =>
  groupPlaces(places, {
    ...{ language: 'vi', maySeeSmall, find: () => compiled },
    ...{ titleOf: (scenario) => scenario, lessonOf: () => undefined },
  })

test.each([
  ['too few were stopped', { stopped: 9 }],
  ['too few were not stopped', { stopped: 31 }],
  ['too few attempts had none', { troubled: 51 }],
])('from above neither people nor attempts are told where %s', (_case, change) => {
  const place = { ...screen, ...change }
  const [far] = seenOf([place])[0]?.places ?? []
  expect(far).toMatchObject({ learners: 40, stopped: { kind: 'hidden' }, tries: undefined })
  const { stopped, attempts, troubled } = place
  const [near] = seenOf([place], true)[0]?.places ?? []
  expect(near).toMatchObject({
    stopped: { kind: 'count', count: stopped },
    tries: { attempts, troubled },
  })
})

test.each([
  ['fewer than ten came by', { learners: 9, stopped: 9, attempts: 9, troubled: 9 }],
  ['fewer than ten attempts had trouble', { troubled: 9, stopped: 9 }],
  ['all but nine of its screen came by', { learners: 31 }],
  ['all but nine attempts of its screen came by', { attempts: 51 }],
])('from above a place is left out where %s', (_case, change) => {
  const places = [screen, { ...field, ...change }]
  const kindsOf = (maySeeSmall: boolean) =>
    seenOf(places, maySeeSmall)[0]?.places.map(({ kind }) => kind)
  expect(kindsOf(false)).toEqual(['screen'])
  expect(seenOf(places)[0]?.hidden).toBe(1)
  expect(kindsOf(true)).toEqual(['screen', 'field'])
})

test('a place of as many as its screen, and one of far fewer, are told', () => {
  expect(seenOf([screen, field])[0]?.places).toHaveLength(2)
  expect(
    seenOf([screen, { ...field, learners: 30, attempts: 50 }])[0]?.places,
  ).toHaveLength(2)
})

test('what is hidden stands last, whatever is behind it', () => {
  const hidden = { ...screen, stopped: 35 }
  const places = [{ ...hidden, scenario: 'a' }, { ...hidden, scenario: 'z' }, screen, field]
  const inFirst = [{ ...hidden, scenario: 'one' }, field]
  expect(seenOf(places).map(({ scenario }) => scenario)).toEqual(['one', 'a', 'z'])
  expect(seenOf(inFirst)[0]?.places.map(({ kind }) => kind)).toEqual(['field', 'screen'])
  expect(seenOf(places, true).map(({ scenario }) => scenario)).toEqual(['a', 'z', 'one'])
})
