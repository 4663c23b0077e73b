import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadPaths, openPaths, writePaths } from './load-paths.server.ts'

const known = {
  lessons: [{ slug: 'nhan-dien-lua-dao', readers: 'residents' as const }],
  groups: [],
  skills: [],
}

const words = '{ title: A, benefit: B, audience: C, can: [D, E] }'
const written = [
  '- id: start',
  '  readers: residents',
  `  vi: ${words}`,
  `  en: ${words}`,
  '  lessons: [nhan-dien-lua-dao]',
].join('\n')

async function givenPaths(yaml: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'paths-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(path.join(folder, 'paths'))
  await writeFile(path.join(folder, 'paths', 'paths.yaml'), yaml)
  return folder
}

test('paths are the same after the build has written them', async () => {
  const folder = await givenPaths(written)
  const { paths, problems } = await loadPaths(folder, known)
  const file = path.join(folder, 'paths.json')
  await writePaths(file, paths)

  expect(problems).toEqual([])
  expect(await openPaths(file)).toEqual(paths)
})

test.each([
  ['readers misspelt', 'residents', 'resident', 2, 'Did you mean "residents"?'],
  ['a word left out', 'benefit: B, ', '', 3, '"benefit" is missing here.'],
  ['a lesson misspelt', '[nhan-', '[nhan-dien-lua-dao, nha-', 5, 'There is no lesson'],
])('%s is told with its line', async (_case, right, wrong, line, message) => {
  const { problems } = await loadPaths(
    await givenPaths(written.replace(right, wrong)),
    known,
  )

  expect(problems[0]).toMatchObject({ line })
  expect(problems[0]?.message).toContain(message)
})
