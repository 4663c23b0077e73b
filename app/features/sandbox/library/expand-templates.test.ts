import { expect, test } from 'vitest'
import { expandTemplates, type Template } from './expand-templates.ts'
import { dataOf, placeOf, sourced } from './sourced.ts'

const params = { next: {}, extra: { default: [] }, back: { default: null }, as: {} }
const template: Template<string> = {
  params,
  body: sourced(
    {
      facts: { '${as}-done': [false, true] },
      screens: {
        '${as}-call': {
          app: 'calls',
          back: '$back',
          blocks: [
            { block: 'text', id: 'who' },
            '$extra',
            { block: 'button', id: 'hang-up', do: [{ go: '$next' }] },
          ],
        },
      },
    },
    'template.yaml',
  ),
}
const templates = new Map([['call', template]])

function expand(data: unknown) {
  return expandTemplates(sourced(data, 'scenario.yaml'), templates)
}

test('a template is written out with the values of its use', () => {
  const extra = [
    { block: 'text', id: 'one' },
    { block: 'text', id: 'two' },
  ]
  const { whole, problems, uses } = expand({
    id: 'x',
    uses: [{ template: 'call', as: 'police', with: { next: 'home', extra } }],
    screens: { home: { app: 'calls', blocks: [] } },
  })

  expect(problems).toEqual([])
  expect(uses).toMatchObject([{ template: 'call', as: 'police' }])
  expect(dataOf(whole)).toEqual({
    id: 'x',
    facts: { 'police-done': [false, true] },
    screens: {
      'police-call': {
        app: 'calls',
        blocks: [
          { block: 'text', id: 'who' },
          ...extra,
          { block: 'button', id: 'hang-up', do: [{ go: 'home' }] },
        ],
      },
      home: { app: 'calls', blocks: [] },
    },
  })
})

test('a template used twice stands there twice, and a part of one’s own takes its place', () => {
  const own = { app: 'calls', blocks: [] }
  const { whole } = expand({
    uses: [
      { template: 'call', as: 'police', with: { next: 'home' } },
      { template: 'call', as: 'power', with: { next: 'home' } },
    ],
    screens: { 'power-call': own },
  })

  expect(dataOf(whole)).toMatchObject({
    facts: { 'police-done': [false, true], 'power-done': [false, true] },
    screens: { 'police-call': { blocks: [{}, {}] }, 'power-call': own },
  })
})

test('every part knows where it is written: in the template, or where it was given', () => {
  const { whole } = expand({
    uses: [{ template: 'call', as: 'police', with: { next: 'home' } }],
  })
  const button = ['screens', 'police-call', 'blocks', 1]

  expect(placeOf(whole, [...button, 'id'])).toMatchObject({
    source: 'template.yaml',
    path: ['screens', '${as}-call', 'blocks', 2, 'id'],
  })
  expect(placeOf(whole, [...button, 'do', 0, 'go'])).toMatchObject({
    source: 'scenario.yaml',
    path: ['uses', 0, 'with', 'next'],
  })
  expect(placeOf(whole, ['screens', 'nowhere'])).toMatchObject({ source: 'scenario.yaml' })
})

test.each([
  [
    'an unknown template',
    { template: 'cal' },
    'There is no template "cal". Did you mean "call"?',
  ],
  [
    'a parameter missing',
    { template: 'call', as: 'x' },
    'The template "call" needs the parameter "next".',
  ],
  [
    'a parameter misspelt',
    { template: 'call', as: 'x', with: { next: 'a', exta: [] } },
    'The template "call" has no parameter "exta". Did you mean "extra"?',
  ],
  ['a key misspelt', { templte: 'call' }, '"template" is missing here.'],
])('%s is told', (_case, use, message) => {
  expect(expand({ uses: [use] }).problems.map((each) => each.message)).toContain(message)
})

test('a template that names no parameter of its own is told at its place', () => {
  const body = sourced({ screens: { a: { app: '$ap' } } }, 'template.yaml')
  const { problems } = expandTemplates(
    sourced({ uses: [{ template: 't' }] }, 'scenario.yaml'),
    new Map([['t', { params: { app: { default: 'x' } }, body }]]),
  )

  expect(problems).toEqual([
    expect.objectContaining({
      source: 'template.yaml',
      path: ['screens', 'a', 'app'],
      message: 'There is no parameter "ap". Add it to params.',
    }),
  ])
})
