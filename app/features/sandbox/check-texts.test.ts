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
    '"0912 999 888" could be a living person\'s. Use a practice number (099…, 0600…).',
  ],
  [
    'a number for a text',
    vietnameseFile,
    'find: Tìm kiếm',
    'find: 12',
    '12 must be text. Put it in quotes.',
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
