import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { givenLessonFiles, soundLesson } from '#tests/support/lesson-files.ts'
import { compileLessons } from './compile-lessons.server.ts'
import { describeProblem } from './lesson-problem.ts'

const lineOf = (text: string, part: string) => text.split(part)[0]?.split('\n').length

/** Makes the same change in both languages; tells what is said of the Vietnamese one. */
async function problemsAfter(find: string, replace: string) {
  expect(soundLesson).toContain(find)
  const text = soundLesson.replace(find, replace)
  const { problems, lessons } = await compileLessons(
    await givenLessonFiles({ vi: text, en: text }),
  )
  expect(lessons).toEqual([])
  return {
    text,
    problems: problems.filter(({ file }) => file.endsWith('egg/lesson.vi.mdx')),
  }
}

test('a lesson without mistakes is compiled in both languages', async () => {
  const { lessons, problems } = await compileLessons(await givenLessonFiles({}))

  expect(problems).toEqual([])
  expect(lessons.map(({ lesson }) => lesson.language)).toEqual(['vi', 'en'])
  expect(lessons[0]?.lesson).toMatchObject({
    slug: 'egg',
    kind: 'procedure',
    readers: 'residents',
    minutes: 1,
    questions: [
      { id: 'soft', options: ['a', 'b'], right: 'a' },
      { id: 'hard', options: ['a', 'b'], right: 'a' },
    ],
    headings: [
      { id: 'first', text: 'First' },
      { id: 'when-you-are-stuck', text: 'When you are stuck' },
    ],
    troubles: [
      { id: 'vuong-1', ask: 'It bursts' },
      { id: 'vuong-2', ask: 'It is raw' },
      { id: 'vuong-3', ask: 'It is gone' },
    ],
  })
  const { text } = lessons[0]?.lesson ?? {}
  expect(text).toContain('Text with and a hen. Fill the pot. Boil it. A pot.')
  expect(text).toContain('One None Two One')
  expect(text).toContain('It is raw Boil it longer. Then wait. It is gone Buy another.')
})

test.each([
  ['an unknown component', '## First', '<Stairs />', '<Stairs', 'Stairs'],
  ['a component in the wrong place', '## First', '<Step>Lost</Step>', '<Step>Lost', 'Step'],
  ['HTML', '## First', '<div>x</div>', '<div>', '<div>'],
  ['the name of a method of all objects', '## First', '<toString />', '<toS', 'toString'],
  ['an import', '## First', "import fs from 'node:fs'", 'import', 'import/export'],
  ['an export', '## First', 'export const a = 1', 'export', 'import/export'],
  ['an expression', '## First', '{process.env.HOME}', '{process', '{…}'],
  ['JavaScript in an attribute', 'ask="It bursts"', 'ask={a}', 'ask={', 'Trouble.ask'],
  ['an unknown attribute', '<Tip', '<Tip style="x"', '<Tip', 'Tip.style'],
  ['spread attributes', '<Tip', '<Tip {...x}', '<Tip', 'Tip.{…}'],
  ['a trouble without words', 'ask="It bursts"', '', '<Trouble >', 'Trouble.ask'],
  ['a second list of troubles', '## First', '<Troubles />', 'kind', 'Troubles'],
  ['what nobody asks', 'egg in water', 'Boil an egg!', 'asks', 'asks'],
  ['a title in the prose', '## First', '# First', '# First', 'heading'],
  ['an image without words', '## First', '![](/x.svg)', '![]', 'image'],
  ['a link out of the site', '## First', '[x](https://a.vn)', '[x]', 'link'],
  ['a link that only looks local', '## First', '[x](//a.vn)', '[x]', 'link'],
  ['a link to no lesson', '## First', '[x](/bai-hoc/ham)', '[x]', 'link'],
  ['a link to a language', '## First', '[x](/en/bai-hoc/egg)', '[x]', 'link'],
  ['a picture without a caption', ' caption="A pot."', '', '<Still', 'Still.caption'],
  ['an unknown screen', 'screen="pot"', 'screen="pan"', '<Still', 'Still'],
  [
    'an unknown scenario',
    '<Practise scenario="egg',
    '<Practise scenario="ham',
    '<Prac',
    'Practise',
  ],
  ['an unknown scenario above', '[egg]', '[egg, ham]', 'scenarios', 'scenarios'],
  ['no right option', '<Option right>', '<Option>', '<Question', 'Question soft'],
  ['two right options', '<Option>', '<Option right>', '<Question', 'Question soft'],
  ['an option without its why', '<Why>Too hot.</Why>', '', '<Option>', 'Question soft'],
  ['a question that asks nothing', 'What now?', '', '<Question', 'Question soft'],
  [
    'an id that is not kebab-case',
    '"soft"',
    '"Soft Egg"',
    '<Question',
    'Question Soft Egg',
  ],
  ['a tag that is not closed', '</Tip>', '', '<Tip>', 'MDX'],
  ['a missing recording', 'need:', 'audio: egg.opus\nneed:', 'audio', 'audio'],
])('%s is named with its line and a mend', async (_case, find, replace, at, key) => {
  const { problems, text } = await problemsAfter(find, replace)

  expect(problems).toContainEqual(expect.objectContaining({ key, line: lineOf(text, at) }))
  for (const problem of problems) {
    expect(describeProblem(problem)).toMatch(/lesson\.vi\.mdx:\d+ .+: .+ → .+/)
  }
})

test.each([
  ['a missing key', 'title: Boil an egg\n', '', '---', 'title', 'is missing'],
  [
    'an unknown key',
    'need: phone',
    'minutes: 3\nneed: phone',
    'minutes:',
    'minutes',
    'not a key',
  ],
  ['a kind we do not have', 'kind: procedure', 'kind: song', 'kind', 'kind', 'song'],
  ['no kind', 'kind: procedure\n', '', '---', 'kind', 'is missing'],
  [
    'a key of another kind',
    'kind: procedure',
    'kind: reading\nreaders: trainers',
    'need:',
    'need',
    'not a key',
  ],
  ['too few that ask', ', hot pot, breakfast', '', 'asks', 'asks', '3'],
  ['a need we do not have', 'need: phone', 'need: food', 'need', 'need', 'food'],
  ['a wrong mark', 'mark: S', 'mark: Z', 'mark', 'source.0.mark', 'Z'],
  ['a day in another form', '2026-11-22', '22/11/2026', 'checkedOn', 'checkedOn', '22/11'],
  ['a day that cannot be', '2026-11-22', '2026-13-40', 'checkedOn', 'checkedOn', '13-40'],
  [
    'an address with a path',
    'egg.gov.vn',
    'https://egg.vn/',
    'realA',
    'realAddress',
    'https',
  ],
  ['too few steps', '[Fill the pot, Boil, Wait]', '[Boil]', 'stepCard', 'stepCard', '1'],
  ['what is not YAML', 'need: phone', 'need: "phone', 'need', 'frontmatter', 'quote'],
])('frontmatter: %s', async (_case, find, replace, at, key, said) => {
  const { problems, text } = await problemsAfter(find, replace)

  expect(problems[0]?.key).toBe(key)
  expect(problems[0]?.message).toContain(said)
  expect(problems[0]?.mend).toMatch(/\w/)
  // Of a quote that is never closed a parser can tell only the end.
  if (key !== 'frontmatter') expect(problems[0]?.line).toBe(lineOf(text, at))
})

test('frontmatter in JavaScript is refused and not run', async () => {
  const vi = soundLesson.replace('---', '---js\nglobalThis.wasRun = true;')

  const { problems } = await compileLessons(await givenLessonFiles({ vi }))

  expect(problems[0]).toMatchObject({ line: 1, key: 'frontmatter' })
  expect(globalThis).not.toHaveProperty('wasRun')
})

test('a lesson in one language only is named', async () => {
  const { problems } = await compileLessons(await givenLessonFiles({ en: undefined }))

  expect(problems).toHaveLength(1)
  expect(problems[0]?.file).toContain('egg/lesson.en.mdx')
  expect(problems[0]?.message).toBe('is missing')
})

test.each([
  [
    'another right option',
    '<Option right>',
    '<Option>',
    '<Option>Eat',
    '<Option right>Eat',
  ],
  ['a step too few', '<Step>Fill the pot.</Step>\n', '', '', ''],
  ['another rank', 'useRank: 1', 'useRank: 2', '', ''],
  ['another number of steps on its card', 'Boil, Wait]', 'Boil, Wait, Eat]', '', ''],
])('a translation with %s is named', async (_case, find, replace, find2, replace2) => {
  const en = soundLesson.replace(find, replace).replace(find2, replace2)
  expect(en).not.toBe(soundLesson)

  const { problems } = await compileLessons(await givenLessonFiles({ en }))

  expect(problems).toHaveLength(1)
  expect(problems[0]?.file).toContain('lesson.en.mdx')
  expect(problems[0]?.line).toBeGreaterThan(1)
})

test('what was compiled once is taken from the cache until its text changes', async () => {
  const files = await givenLessonFiles({})

  expect(await compileLessons(files)).toMatchObject({ compiled: 1 })
  const again = await compileLessons(files)

  expect(again.compiled).toBe(0)
  expect(again.lessons).toHaveLength(2)
  expect(await readdir(files.cacheDir)).toHaveLength(1)

  const changed = await givenLessonFiles({ en: `${soundLesson}\n{/* seen */}\n` })
  expect(await compileLessons({ ...changed, cacheDir: files.cacheDir })).toMatchObject({
    compiled: 1,
    problems: [],
  })
})
