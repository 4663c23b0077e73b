import { expect, test } from 'vitest'
import { tell } from '#tests/support/given-coverage.ts'
import { givenDeps } from '#tests/support/people.ts'
import { answerTag } from './answer-tag.server.ts'

test('what one token was answered is not known to another, nor on another day or after a word', async () => {
  const deps = { ...(await givenDeps()), config: { version: '1' } }
  const tagOf = (unitId: string, query = 'unit=c-11') =>
    answerTag(deps, { unitId }, new URLSearchParams(query))
  const first = await tagOf('c-11')

  expect(await tagOf('c-11')).toBe(first)
  const others = [await tagOf('p-1'), await tagOf('c-11', 'unit=h-111')]
  deps.advance(24 * 60)
  others.push(await tagOf('c-11'))
  await tell(deps, 'somebody', {
    type: 'lesson-read',
    payload: { lesson: 'dang-nhap', skill: null },
  })
  others.push(await tagOf('c-11'))
  expect(new Set([first, ...others]).size).toBe(5)
})
