import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkEase } from './check-ease.server.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'ease-'))
  await cp('content/ease', path.join(content, 'ease'), { recursive: true })
})
afterEach(() => rm(content, { recursive: true }))

async function write(name: string, text: string) {
  const file = path.join(content, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function check() {
  const { problems, ...rest } = await checkEase(content, path.join(content, '.cache'))
  const found = problems.map(({ file, line, key }) => {
    const name = path.relative(content, path.resolve(file))
    return `${name}:${String(line)} ${key}`
  })
  return { found, ...rest }
}

const lesson = (readers: string, text: string) =>
  `---\nkind: reading\ntitle: Thẻ BHYT\nbenefit: Bác vui lòng xem.\nreaders: ${readers}\n---\n\n${text}\n`

test('a lesson is held against its readers, its frontmatter against what it explains', async () => {
  const text = 'Bảo hiểm y tế (BHYT) giúp bác. Cán bộ tiếp nhận dữ liệu.'
  await write('lessons/the/lesson.vi.mdx', lesson('residents', text))
  await write('lessons/the-can-bo/lesson.vi.mdx', lesson('officials', text))
  expect((await check()).found).toEqual([
    'lessons/the/lesson.vi.mdx:8 rare-word',
    'lessons/the/lesson.vi.mdx:8 rare-word',
    'lessons/the/lesson.vi.mdx:4 formal-words',
  ])
})

test('a lesson that does not compile is left to the check of lessons', async () => {
  await write('lessons/hong/lesson.vi.mdx', lesson('residents', '<Tip>Bác vui lòng đợi.'))
  expect(await check()).toMatchObject({ found: [], lengths: [] })
})

test('meanings, paths, scenarios and templates are checked, and know the terms', async () => {
  await write(
    'glossary/glossary.yaml',
    '- id: bhyt\n  vi:\n    term: BHYT\n    means: Bác vui lòng xem thẻ BHYT.\n',
  )
  await write('paths/paths.yaml', '- id: a\n  vi:\n    title: Xem thẻ BHYT, CCCD\n')
  await write('scenarios/GUIDE.md', '# How to write one\n')
  await write(
    'scenarios/a/scenario.yaml',
    'screens:\n  home:\n    blocks:\n      - { block: text, id: hi }\n',
  )
  await write(
    'scenarios/a/vi.yaml',
    'title: Vui lòng\nscreens:\n  home:\n    hi: Bác vui lòng đợi.\n    bye: Vui lòng đợi.\n',
  )
  await write(
    'templates/b/vi.yaml',
    'screens:\n  home:\n    go:\n      how: Bác vui lòng bấm.\n',
  )
  expect((await check()).found).toEqual([
    'glossary/glossary.yaml:4 formal-words',
    'paths/paths.yaml:3 abbreviation',
    'scenarios/a/vi.yaml:4 formal-words',
    'templates/b/vi.yaml:4 formal-words',
  ])
})

test('exceptions are counted with the sentences', async () => {
  await write(
    'lessons/the/lesson.vi.mdx',
    `---\n# ease: formal-words – the words of the form\nbenefit: Bác vui lòng xem.\n---\n
{/* ease: rare-word – the name of the office */}
<Tip>Cán bộ tiếp nhận.</Tip>\n`,
  )
  expect(await check()).toEqual({ found: [], lengths: [4, 4], exceptions: 2 })
})

test('of a kit the Vietnamese is held against what trainers read', async () => {
  const long = 'bấm rồi '.repeat(15).trim()
  await write(
    'kits/45.yaml',
    `parts:\n  - vi:\n      say: [${long}]\n    en:\n      say: [${long}]\n`,
  )

  expect((await check()).found).toEqual(['kits/45.yaml:3 long-sentence'])
})
