import { expect, test } from 'vitest'
import { joinSkills } from './join-skills.server.ts'
import { loadSkills } from './load-skills.server.ts'

const scenario = { id: 'tra-cuu-ho-so', skill: 'tra-cuu-ho-so', procedure: 'P21' }
const lesson = { slug: 'tra-cuu-ho-so', skill: 'tra-cuu-ho-so', scenarios: [scenario.id] }

async function problemsWith(lessons: (typeof lesson)[]): Promise<string[]> {
  const loaded = await loadSkills('content')
  const teaching = { scenarios: [scenario], lessons }
  const { problems } = await joinSkills(loaded, teaching, 'content/lessons')
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('what the real skills lack is told where the skill stands', async () => {
  const problems = await problemsWith([lesson])

  expect(problems.join('\n')).not.toContain('"tra-cuu-ho-so"')
  expect(problems).toContainEqual(
    expect.stringMatching(
      /^content\/skills\/skills\.yaml:\d+ No lesson teaches "kich-hoat/,
    ),
  )
  expect(problems).toContainEqual(
    expect.stringMatching(/^content\/skills\/core\.yaml:\d+ There is no procedure/),
  )
})

test('a skill that a lesson makes up is told where the lesson names it', async () => {
  const problems = await problemsWith([{ ...lesson, skill: 'tra-cuu-ho-xo' }])

  expect(problems).toContainEqual(
    expect.stringMatching(
      /^content\/lessons\/tra-cuu-ho-so\/lesson\.vi\.mdx:[2-9] There is no skill "tra-cuu-ho-xo"\. Did you mean/,
    ),
  )
})
