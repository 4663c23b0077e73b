import path from 'node:path'
import { expect, test } from 'vitest'
import { loadSkills } from '#app/features/sandbox/skills/load-skills.server.ts'
import { findingsInIndicators } from './check-indicators.ts'
import { formulas, type Indicator, type IndicatorBook } from './indicator-book.ts'
import { createIndicatorCatalogue } from './indicator-catalogue.ts'
import { loadIndicators } from './load-indicators.server.ts'

const words = { vi: 'A', en: 'A' }
const indicator = (id: string, rest: Partial<Indicator> = {}): Indicator => ({
  ...{ id, kind: 'final', name: words, definition: words, numerator: words },
  ...{ denominator: words, formula: 'core.passed', frameworkRefs: [] },
  ...{ source: 'A', mark: 'D', validFrom: '2026-01-01', ...rest },
})
const book = (...indicators: Indicator[]): IndicatorBook => ({ indicators, forms: [] })
const frameworks = [{ id: 'plan', kind: 'indicators' as const }]
const wrongIn = (given: IndicatorBook) =>
  findingsInIndicators(given, frameworks)
    .map(({ message }) => message)
    .join('\n')

async function ours() {
  const content = path.join(process.cwd(), 'content')
  return loadIndicators(content, (await loadSkills(content)).frameworks)
}

test('the catalogue is right, in both languages, and names every formula of the program', async () => {
  const { book: own, problems } = await ours()
  expect(problems).toEqual([])
  const used = own?.indicators.flatMap(({ formula }) => formula ?? []) ?? []
  const unnamed = formulas.filter((formula) => !used.includes(formula))
  // Five skills in one person are a target; of households they are an indicator.
  expect(unnamed).toEqual(['five.passed'])
})

test('of the five ratios of Bình dân học vụ số one is counted here, four are typed', async () => {
  const { book: own } = await ours()
  if (!own) throw new Error('There is no catalogue.')
  const form = createIndicatorCatalogue(own).form('binh-dan-hoc-vu-so', '2026-11-22')
  expect(form?.lines.map(({ by }) => by)).toEqual([
    ...['typed', 'typed', 'computed', 'typed', 'typed'],
  ])
  expect(form?.lines[2]?.indicator).toMatchObject({ kind: 'final', formula: 'core.passed' })
})

test('adults reached are those who came or were called on', async () => {
  const { book: own } = await ours()
  expect(own?.indicators.find(({ id }) => id === 'reached-adults')?.formula).toBe(
    'attended',
  )
})

test('an indicator is that of the day', () => {
  const old = indicator('a', { validTo: '2027-01-01', source: 'old' })
  const catalogue = createIndicatorCatalogue(
    book(old, indicator('a', { validFrom: '2027-01-01', source: 'new' })),
  )
  expect(catalogue.find('a', '2025-12-31')).toBeUndefined()
  expect(catalogue.find('a', '2026-12-31')?.source).toBe('old')
  expect(catalogue.find('a', '2027-01-01')?.source).toBe('new')
  expect(catalogue.list('2027-01-01')).toHaveLength(1)
  expect(catalogue.form('none', '2027-01-01')).toBeUndefined()
})

test.each([
  ['one twice', book(indicator('a'), indicator('a')), 'holds twice on some days'],
  ['one backwards', book(indicator('a', { validTo: '2026-01-01' })), 'It ends on'],
  ['an official formula', book(indicator('a', { kind: 'official' })), 'is typed off'],
  ['a share of nothing', book(indicator('a', { denominator: undefined })), 'divided by'],
  ['a recalled one of ours', book(indicator('a', { mark: 'R' })), 'marked D'],
  [
    'a document that is none',
    book(indicator('a', { frameworkRefs: [{ framework: 'plam' }] })),
    'Did you mean "plan"?',
  ],
  [
    'a ratio that is none',
    {
      indicators: [indicator('alpha')],
      forms: [
        {
          ...{ id: 'form', name: words, framework: 'plan', ratios: ['alpa'] },
          ...{ mark: 'A' as const, validFrom: '2026-01-01' },
        },
      ],
    },
    'Did you mean "alpha"?',
  ],
])('%s is told', (_case, given, message) => {
  expect(wrongIn(given)).toContain(message)
})
