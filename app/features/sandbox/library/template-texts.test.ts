import { expect, test } from 'vitest'
import { flattenTexts } from '../doctor/flat-texts.ts'
import { sourced } from './sourced.ts'
import { mergeTexts } from './template-texts.ts'

const brought = {
  as: 'police',
  source: 'template',
  values: new Map([['as', sourced<string>('police', 'scenario')]]),
  data: {
    screens: {
      '${as}-call': {
        title: 'Cuộc gọi',
        who: '{{with.caller}} đang gọi',
        extra: 'Không dùng',
      },
    },
  },
}
const isShown = (key: string) => !key.endsWith('extra')

function merge(own: unknown) {
  return mergeTexts(flattenTexts(own).texts, [brought], isShown)
}

test('texts of a template take the words of their use, and one’s own texts win', () => {
  const { texts, findings, sources } = merge({
    with: { police: { caller: 'Số lạ' } },
    screens: { 'police-call': { title: 'Có người gọi' } },
  })
  const found = Object.fromEntries([...texts].map(([key, { text }]) => [key, text]))

  expect(findings).toEqual([])
  expect(found).toEqual({
    'screens.police-call.who': 'Số lạ đang gọi',
    'screens.police-call.title': 'Có người gọi',
  })
  expect([...sources.values()]).toEqual(['template'])
})

test('a word that is missing, and one that nothing asks for, are told', () => {
  expect(merge({ with: { police: { caler: 'Số lạ' } } }).findings).toEqual([
    {
      path: ['with', 'police', 'caller'],
      message:
        'The word "with.police.caller" is missing, which a template puts into "{{with.caller}} đang gọi". Did you mean "with.police.caler"?',
    },
    {
      path: ['with', 'police', 'caler'],
      message: 'No template asks for the word "with.police.caler".',
    },
  ])
})
