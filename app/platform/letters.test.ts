import { expect, test } from 'vitest'
import { toneLast, withoutMarks, withoutTones } from './letters.ts'

test.each([
  ['Đặng Xá', 'Dang Xa'],
  ['đường', 'duong'],
  ['Hoà'.normalize('NFD'), 'Hoa'],
  ['ƯỚT', 'UOT'],
  ['Wi-Fi', 'Wi-Fi'],
])('%s without its marks is %s', (text, bare) => {
  expect(withoutMarks(text)).toBe(bare)
})

test('a letter without its tone keeps its hat, its horn and its bar', () => {
  expect(withoutTones('Đặng Ướt ấm')).toBe('Đăng Ươt âm')
})

test('where the tone is put makes no difference, which tone it is does', () => {
  expect(toneLast('hoà')).toBe(toneLast('hòa'))
  expect(toneLast('quí')).toBe(toneLast('quý'))
  expect(toneLast('hoà')).not.toBe(toneLast('hoả'))
})
