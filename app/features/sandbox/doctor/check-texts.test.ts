import { expect, test } from 'vitest'
import {
  englishFile,
  problemsAfter,
  vietnameseFile,
} from '#tests/support/broken-content.ts'

test.each([
  [
    'a text missing',
    vietnameseFile,
    '    find: Tìm kiếm\n',
    '',
    'The text "screens.search.find" is missing in this language.',
  ],
  [
    'a text in one language only',
    englishFile,
    '      how: Type “dịch vụ công” in the search box.\n',
    '',
    'The text "screens.search.keyword.how" is missing in this language.',
  ],
  [
    'a text for nothing',
    vietnameseFile,
    '    find: Tìm kiếm',
    '    fnd: Tìm kiếm',
    'Nothing in the scenario shows the text "screens.search.fnd". Did you mean "screens.search.find"?',
  ],
  [
    'a placeholder that is none',
    vietnameseFile,
    '{{persona.phone}}',
    '{{persona.fone}}',
    'There is no "{{persona.fone}}". Did you mean "persona.phone"?',
  ],
  [
    'a living person’s number',
    vietnameseFile,
    '0600 999 888',
    '0912 999 888',
    '"0912 999 888" could be a living person\'s. Use a practice number (099…, 0600…, 0990…).',
  ],
  [
    'a number for a text',
    vietnameseFile,
    'find: Tìm kiếm',
    'find: 12',
    '12 must be text. Put it in quotes.',
  ],
  [
    'a number behind others',
    vietnameseFile,
    'gồm 6 chữ số đã gửi',
    'gồm 6 chữ số, 06 30 0912 345 678, đã gửi',
    '"0912 345 678" could be a living person\'s.',
  ],
  [
    'words that help never says',
    vietnameseFile,
    '    read-code: Đọc mã cho họ\n    ask-back',
    '    read-code: { label: Đọc mã cho họ, how: Bác đừng đọc. }\n    ask-back',
    'Help never says "screens.caller.read-code.how"',
  ],
  [
    'an error that cannot be',
    vietnameseFile,
    'mismatch: Chưa thấy',
    'malformed: Chưa thấy',
    'Nothing in the scenario shows the text "screens.search.keyword.error.malformed".',
  ],
  [
    'a second word without a first',
    vietnameseFile,
    '        passcode: >-',
    '        mismatch-2: Vẫn chưa đúng, bác xem thẻ nhé.\n        passcode: >-',
    'Say the first time as well: "screens.identity.password.error.mismatch" is missing.',
  ],
  [
    'a word too wide',
    vietnameseFile,
    'find: Tìm kiếm',
    'find: Tìmkiếmtấtcảmọithứtrênđờinày',
    'in a button on a phone there are 258. Shorten it, or put a space in.',
  ],
  [
    'a label too long',
    vietnameseFile,
    'find: Tìm kiếm',
    `find: ${'Tìm kiếm thật kỹ '.repeat(8)}`,
    'in a button on a phone there are 258, on 3 lines. Shorten it.',
  ],
  [
    'a name that cannot be read out',
    vietnameseFile,
    'find: Tìm kiếm',
    "find: '🔍 …'",
    'cannot be read out. Say it in words.',
  ],
  [
    'two buttons of one name',
    vietnameseFile,
    'hang-up:\n      label: Cúp máy',
    'hang-up:\n      label: Đọc mã cho họ',
    'is the name of "screens.caller.read-code" too, at the same time.',
  ],
  [
    'a number in one language only',
    englishFile,
    'help: 12 digits, on the practice card.',
    'help: 1200 digits, on the practice card.',
    'The number 1200 stands in one language only.',
  ],
  ['an empty text', vietnameseFile, 'find: Tìm kiếm', "find: ''", 'This text is empty.'],
  [
    'a persona whose number says another sex',
    'personas/luyen.yaml',
    "'099159004217'",
    "'099059004217'",
    '"sex" does not go with the fourth digit of the number.',
  ],
  [
    'a persona with a number of the living',
    'personas/luyen.yaml',
    "'099159004217'",
    "'001159004217'",
    'a practice number begins with 099',
  ],
  [
    'a skill of no group',
    'skills/skills.yaml',
    'group: dich-vu-cong',
    'group: dich-vu',
    'There is no group "dich-vu".',
  ],
])('%s is told', async (_case, file, right, wrong, message) => {
  const problems = await problemsAfter(file, right, wrong)

  expect(problems.join('\n')).toContain(message)
  expect(problems.find((each) => each.includes(message))).toMatch(
    new RegExp(`^${file}:\\d+:\\d+ `),
  )
})
