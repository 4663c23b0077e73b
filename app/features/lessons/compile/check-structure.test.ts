import { expect, test } from 'vitest'
import {
  givenLessonFiles,
  soundLesson,
  soundReading,
  writeLesson,
} from '#tests/support/lesson-files.ts'
import { compileLessons } from './compile-lessons.server.ts'

test('a reading needs neither practice nor what goes with it', async () => {
  const files = await givenLessonFiles({})
  await writeLesson(files.sourceDir, 'round', { vi: soundReading, en: soundReading })

  const { lessons, problems } = await compileLessons(files)

  expect(problems).toEqual([])
  expect(lessons.find(({ lesson }) => lesson.slug === 'round')?.lesson).toMatchObject({
    kind: 'reading',
    readers: 'trainers',
    troubles: [],
  })
})

test.each([
  ['procedure', soundLesson, 6, 5],
  ['reading', soundReading, 4, 3],
])('a %s that takes too long to read aloud is told by how much', async (...given) => {
  const [kind, sound, minutes, most] = given
  const text = sound.replace(/^## \w+$/m, `## First\n\n${'egg '.repeat(most * 180)}`)
  const { problems } = await compileLessons(await givenLessonFiles({ vi: text, en: text }))

  const { key, message = '', mend = '' } = problems[0] ?? {}
  const over = Number(/cut (\d+) words/.exec(mend)?.[1])
  const words = (over + most * 180).toLocaleString('en')
  expect(key).toBe('length')
  expect(over).toBeGreaterThan(0)
  expect(message).toBe(
    `is ${minutes} minutes read aloud (${words} words), a ${kind} at most ${most}`,
  )
})

test.each([
  ['no list of what to have ready', /<Ready>[^]*<\/Ready>/, 'Ready', 'procedure'],
  ['a comparison of one row', /<Row of="fee".*/, 'Row', 'procedure'],
  ['no steps', /<Steps>[^]*<\/Steps>/, 'Step', 'procedure'],
  ['no picture of a screen', /<Still.*/, 'Still', 'skill'],
  ['one question', /<Question id="hard">[^]*?<\/Question>/, 'Question', 'skill'],
  ['two troubles', /<Trouble ask="It is gone.*/, 'Trouble', 'skill'],
  ['no practice of its scenario', /<Practise.*/, 'scenarios', 'skill'],
])('%s is named, in the kinds that need it', async (_case, part, key, kind) => {
  const lacking = soundLesson.replace(part, '')
  const inSkill = lacking.replace('kind: procedure', 'kind: skill')
  expect(lacking).not.toBe(soundLesson)

  const ofProcedure = await compileLessons(
    await givenLessonFiles({ vi: lacking, en: lacking }),
  )
  const ofSkill = await compileLessons(await givenLessonFiles({ vi: inSkill, en: inSkill }))

  expect(ofProcedure.problems.map((problem) => problem.key)).toContain(key)
  expect(ofSkill.problems.map((problem) => problem.key).includes(key)).toBe(
    kind === 'skill',
  )
})
