import { expect, test } from 'vitest'
import { givenPhone } from '#tests/support/sample-phone.ts'
import { hardWordsIn } from './glossary.ts'
import { screenWords } from './screen-words.ts'
import { attemptOf, type Stage } from '../stage/stage.ts'

const { texts, ...compiled } = givenPhone()
const stage: Stage = { compiled, mode: 'practice', seed: 7 }
const more = {
  'screens.talk.title': 'Cháu Nam',
  'screens.talk.ask': 'Hỏi lại',
  'screens.tab.title': 'Đăng nhập',
  'screens.tab.province': 'Tỉnh',
  'screens.tab.province.practice': 'Tỉnh Thực Hành',
  'screens.tab.card.name.name': 'Họ tên',
}

function wordsAfter(trace: string): string[] {
  const { world } = attemptOf(stage, trace)
  return screenWords({ stage, texts: { ...texts.vi, ...more }, world })
}

test('a screen is read from its title down, and what has no words is passed over', () => {
  expect(wordsAfter('o.chat.1')).toEqual([
    'Cháu Nam',
    'Bà ơi, cháu Nam đây. Máy cháu hỏng, cháu nhắn bằng máy bạn.',
    'Cháu đang ở đâu thế?',
    'Hỏi lại',
  ])
})

test('options and tables are read, and a code digit by digit', () => {
  const words = wordsAfter('o.second-tab.1~p.another.1')

  expect(words.slice(2, 4)).toEqual(['Tỉnh', 'Tỉnh Thực Hành'])
  expect(words[1]).toMatch(/^\d, \d, \d, \d$/)
  expect(words).toContain('Họ tên: Nguyễn Thị Thử')
})

test('an app reads only the messages it has received', () => {
  expect(wordsAfter('o.messages.1')).toEqual([])
})

test('hard words are found in what a screen says, however it is written', () => {
  expect(hardWordsIn(['Nhập mã xác thực', 'Mở VNeID'])).toEqual(['otp', 'vneid'])
  expect(hardWordsIn(['Nhập mã xác thực'.normalize('NFD')])).toEqual(['otp'])
  expect(hardWordsIn(['Hôm nay trời đẹp'])).toEqual([])
})
