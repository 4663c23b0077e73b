import { expect, test } from 'vitest'
import { languages, type Language } from '#app/platform/language.ts'
import { tagsIn, valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { RoomPage } from './room-page.tsx'
import type { ShownRoom } from './shown-room.ts'

const { scenario, persona, texts } = givenCompiled()
const atGoal =
  'f.number.ok.1~f.who.citizen.1~p.send.1~o.calls.1~p.hang-up.1~f.otp.ok.1~p.confirm.1'

function renderRoom(
  changes: Partial<ShownRoom> = {},
  { trace = '', language = 'vi' }: { trace?: string; language?: Language } = {},
): string {
  const room: ShownRoom = {
    ...{ classId: 'class-1', title: 'Tra cứu hồ sơ', lesson: 'tra-cuu-ho-so' },
    isOpen: true,
    join: {
      ...{ code: '246810', address: 'https://thaoso.example/lop/246810' },
      qr: { size: 10, path: 'M0 0' },
    },
    present: [
      { learnerId: 'l-1', name: 'Bác An' },
      { learnerId: 'l-2', name: 'Bác Bình' },
    ],
    ...changes,
  }
  const stage = { compiled: { scenario, persona }, mode: 'guided' as const, seed: 7 }
  return renderPage(
    <RoomPage
      room={room}
      played={{ stage, texts: texts[language] }}
      carried={{ attemptId: '0198c8a0-0000-7000-8000-000000000001', seed: 7, trace }}
      shownAt={1_700_000_000_000}
    />,
    language,
  )
}

test('the room sees the imitation, and how to join', () => {
  const html = renderRoom()

  expect(html).toContain('sim-device')
  expect(html).toContain('246810')
  expect(html).toContain('thaoso.example/lop<')
})

test('no way leads from the wall to practice of the trainer’s own', () => {
  for (const trace of ['', atGoal]) {
    const links = valuesOf(renderRoom({}, { trace }), 'href')

    expect(links.filter((link) => /^\/(tap|toi)/.test(link))).toEqual([])
  }
})

test('at the goal all present are noted by one press, of the form below', () => {
  const html = renderRoom({}, { trace: atGoal })
  const [button] = tagsIn(html).filter(({ attributes }) => attributes.get('form') === 'ghi')
  const chosen = tagsIn(html).filter(({ attributes }) => attributes.has('checked'))

  expect(button?.name).toBe('button')
  expect(chosen.map(({ attributes }) => attributes.get('value'))).toEqual(['l-1', 'l-2'])
})

test.each([
  [{ present: [] }, '/can-bo/lop/class-1/diem-danh'],
  [{ isOpen: false }, '/can-bo/lop/class-1'],
])('with %j the next thing to do is %s', (changes, address) => {
  const html = renderRoom(changes, { trace: atGoal })

  expect(valuesOf(html, 'id')).not.toContain('ghi')
  expect(valuesOf(html, 'href')).toContain(address)
})

test.each(languages)('all of it is said in %s', (language) => {
  for (const trace of ['', atGoal]) renderRoom({ done: 2 }, { trace, language })
  renderRoom({ refusal: 'nobody-took-part' }, { language })
  expect(renderRoom({ done: 2 }, { language })).toContain('role="status"')
})
