import { expect, test } from 'vitest'
import { titleFrom } from './page-title.ts'

test.each([
  [{ title: 'Đăng nhập' }, 'Đăng nhập · Thạo Số'],
  [{ title: '' }, 'Thạo Số'],
  [{ title: 7 }, 'Thạo Số'],
  [{}, 'Thạo Số'],
  [undefined, 'Thạo Số'],
  [null, 'Thạo Số'],
])('the title of a page with %j is "%s"', (data, title) => {
  expect(titleFrom({ data })).toEqual([{ title }])
})
