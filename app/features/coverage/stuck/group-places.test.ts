import { expect, test } from 'vitest'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import { groupPlaces } from './group-places.ts'

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
