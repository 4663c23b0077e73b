import { expect, test } from 'vitest'
import { anyLesson, anyReading } from '#tests/support/any-lesson.ts'
import { libraryTable } from './library-table.ts'

test('what there is is counted in both languages, and once where they are alike', () => {
  const question = { id: 'soft', options: ['a', 'b'], right: 'a' }
  const troubles = [{ id: 'vuong-1', ask: 'It bursts' }]
  const figure = { states: 700, edges: 1, shortest: 1, mistakes: 0 }

  const table = libraryTable({
    lessons: [
      anyLesson({ questions: [question], troubles, minutes: 4 }),
      anyLesson({ language: 'en', text: 'Fill it.', minutes: 3 }),
      anyReading({ text: 'word '.repeat(1200) }),
      anyReading({ language: 'en' }),
    ],
    examined: [
      { figures: { guided: figure, practice: figure, exam: figure } },
      { figures: undefined },
    ],
    alike: { scenarios: 1, paths: 10 },
  })

  expect(table.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    'library vi en',
    'lessons 1 1',
    'readings 1 1',
    'words 1,203 5',
    'minutes read aloud 5 4',
    'questions 1 0',
    'troubles 1 0',
    'asks 2 2',
    'scenarios 1',
    'paths 10',
    'states 2,100',
  ])
})
