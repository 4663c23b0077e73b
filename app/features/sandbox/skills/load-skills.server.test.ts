import { expect, test } from 'vitest'
import { problemsAfter } from '#tests/support/broken-content.ts'

test.each([
  ['a level that is none', 'skills.yaml', 'level: 1', 'level: 4', '4 must be one of: 0,'],
  ['a group', 'skills.yaml', 'group: mua-sam', 'group: mua-sm', 'Did you mean "mua-sam"?'],
  [
    'a framework',
    'skills.yaml',
    ': cv-3139',
    ': cv-3193',
    'There is no framework "cv-3193',
  ],
  [
    'a framework without its end',
    'frameworks.yaml',
    '  validTo: 2025-04-03\n',
    '',
    '"qd-922-bttt" still holds',
  ],
  ['a version that is none', 'core.yaml', 'version: 1', 'version: 0', 'core.yaml:'],
])('%s is told with its line', async (_case, file, right, wrong, message) => {
  const problems = await problemsAfter(`skills/${file}`, right, wrong)
  const own = problems.filter((each) => each.startsWith(`skills/${file}:`))

  expect(own.join('\n')).toContain(message)
  expect(own.every((each) => /^\S+\.yaml:\d+:\d+ /.test(each))).toBe(true)
})
