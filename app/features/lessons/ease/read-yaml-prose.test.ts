import { expect, test } from 'vitest'
import { isCoaching, isOursInGlossary } from './pick-texts.ts'
import { readYamlProse } from './read-yaml-prose.ts'

const source = `title: Tập
# ease: long-sentence – read out by the trainer
mission: Bác đóng vai {{persona.name}}.
# about this trap
traps:
  # ease: formal-words
  bait:
    title: Bẫy
    text: Bác đừng bấm.
card:
  - Một
  # ease: passive – as on the card
  - Hai
`
const prose = readYamlProse(source, { isOurs: ([key]) => key !== 'title', firstLine: 2 })

test('texts have their line in the file, and nothing is left of what is filled in', () => {
  expect(prose.blocks.map(({ line, text }) => `${String(line)} ${text}`)).toEqual([
    '4 Bác đóng vai 0.',
    '9 Bẫy',
    '10 Bác đừng bấm.',
    '12 Một',
    '14 Hai',
  ])
})

test('an exception covers the key or item behind it with all below', () => {
  expect(prose.exceptions).toEqual([
    { line: 3, rule: 'long-sentence', reason: 'read out by the trainer' },
    { line: 7, rule: 'formal-words', reason: '' },
    { line: 13, rule: 'passive', reason: 'as on the card' },
  ])
  expect(prose.blocks.map(({ excused }) => excused)).toEqual([[0], [1], [1], [], [2]])
})

const kinds = new Map([
  ['home hello', 'text'],
  ['home go', 'button'],
  ['call says', 'spoken'],
])
const kindOf = (screen: string, block: string) => kinds.get(`${screen} ${block}`)

test.each([
  ['the task', ['mission'], 'Bác mở máy.', true],
  ['what a trap teaches', ['traps', 'bait', 'text'], 'Không bấm.', true],
  ['a hint', ['screens', 'home', 'go', 'how'], 'Bấm nút.', true],
  [
    'what is wrong with a field',
    ['screens', 'home', 'f', 'error', 'empty'],
    'Gõ đi.',
    true,
  ],
  [
    'a note that addresses the learner',
    ['screens', 'home', 'hello'],
    'Bác quay lại.',
    true,
  ],
  ['what the screen itself says', ['screens', 'home', 'hello'], 'Xin chào.', false],
  ['a quoted bác', ['screens', 'home', 'hello'], 'Tin: “Bác ơi”.', false],
  ['a button', ['screens', 'home', 'go'], 'Gửi cho bác', false],
  ['a caller', ['screens', 'call', 'says'], 'Bác đọc mã đi.', false],
  ['a note of a template', ['screens', 'away', 'note'], 'Bác quay lại.', true],
  ['a text of a template', ['screens', 'away', 'demand'], 'Bác trả tiền.', false],
  ['the title of a screen', ['screens', 'home', 'title'], 'Nhà của bác', false],
])('%s: %j %s is ours: %s', (_case, path, text, isOurs) => {
  expect(isCoaching(path, text, kindOf)).toBe(isOurs)
})

test('of the glossary, the Vietnamese meanings are ours', () => {
  expect(isOursInGlossary([0, 'vi', 'means'])).toBe(true)
  expect(isOursInGlossary([0, 'vi', 'term'])).toBe(false)
  expect(isOursInGlossary([0, 'en', 'means'])).toBe(false)
})
