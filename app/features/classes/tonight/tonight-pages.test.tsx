import { expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { tagsIn, valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import type { EveningResident, Proposal } from './evening.ts'
import { loadKits } from './load-kits.server.ts'
import { PlanSheet } from './plan-sheet.tsx'
import { showEvening, type ShownEvening } from './shown-evening.ts'
import { TonightPage } from './tonight-page.tsx'

const { kits } = await loadKits('content', [])
const proposal = (skill: string, more: Partial<Proposal> = {}): Proposal => ({
  ...{ skill, lesson: skill, scenario: skill, mode: 'guided', reason: 'least' },
  counts: { all: 40, reached: 20, practised: 15, passed: 12 },
  ...more,
})
const resident = (id: string, more: Partial<EveningResident> = {}): EveningResident => ({
  ...{ id, name: `Bác ${id}`, household: null, phone: null, rungs: {} },
  ...{ isToAskAgain: false, hasCard: true, ...more },
})

function evening(
  residents: EveningResident[],
  asked: { skill: string | null; minutes: string | null } = { skill: null, minutes: null },
): ShownEvening {
  const hamlet = { id: 'h-111', name: 'Thôn 1' }
  const proposals = [proposal('a'), proposal('b'), proposal('c'), proposal('d')] as const
  return showEvening(
    { hamlet, record: { residents, last: undefined }, proposals: [...proposals] },
    asked,
    {
      ...{ language: 'vi', kits },
      lessonOf: (slug) => ({ title: `Bài ${slug}`, benefit: `Ích ${slug}.` }),
      pathOf: () => ({ id: 'bat-dau-tu-so-0', title: 'Bắt đầu từ số 0' }),
    },
  )
}

const form = {
  ...{ classId: 'class-1', today: '2026-11-22' },
  typed: { day: '2026-11-22', time: '19:30', place: 'Nhà văn hóa' },
}
const page = (shown: ShownEvening, more: object = {}) => (
  <TonightPage evening={shown} form={{ ...form, ...more }} />
)

test('the evening says why with its numbers, and offers the next two', () => {
  const html = renderPage(page(evening([resident('Mai')])))

  expect(html).toContain('12 trong 40 bác đã tự làm được')
  expect(html).toContain('Bài a')
  expect(html).toContain('toi-nay?chon=b&amp;phut=60')
  expect(html).toContain('toi-nay?chon=c&amp;phut=60')
  expect(html).not.toContain('chon=d')
})

test('the form fixes what was chosen, not what was proposed', () => {
  const shown = evening([], { skill: 'd', minutes: '90' })
  const hidden = tagsIn(renderPage(page(shown))).filter(
    ({ attributes }) => attributes.get('type') === 'hidden',
  )

  expect(
    hidden.map(({ attributes }) => [attributes.get('name'), attributes.get('value')]),
  ).toEqual([
    ['class', 'class-1'],
    ['skill', 'd'],
    ['minutes', '90'],
  ])
})

test('who agreed to be called is a tap away; the others are asked at home', () => {
  const html = renderPage(
    page(
      evening([
        resident('Mai', { phone: '0912345678' }),
        resident('Tư', { household: '7', isToAskAgain: true }),
        resident('Sáu', { household: 'Nhà ông Sáu', rungs: { a: 'passed' } }),
      ]),
    ),
  )

  expect(valuesOf(html, 'href')).toContain('tel:0912345678')
  expect(html).toContain('Ghé nhà mời: 1 bác')
  expect(html).toContain('nhà 7 · chưa học gì · hẹn gặp lại')
  expect(html).toContain('nhờ giúp bạn bên cạnh: Bác Sáu')
})

test('where nobody is listed yet, listing people is the next thing to do', () => {
  const html = renderPage(page(evening([])))

  expect(valuesOf(html, 'href')).toContain('/can-bo/don-vi/h-111/ba-con')
  expect(html).toContain('Bài a')
  expect(html).not.toContain('id="call"')
})

test('what is wrong stands beside its field, and what was typed is kept', () => {
  const typed = { day: '', time: '19:30', place: 'nhà 001066000123' }
  const flaws = { day: 'missing', place: 'identity-number' }
  const html = renderPage(page(evening([]), { typed, flaws }))

  expect(valuesOf(html, 'aria-describedby')).toEqual(['day-error', 'place-error'])
  expect(html).toContain('nhà 001066000123')
  expect(html).toContain('role="alert"')
})

test.each(languages)('every page and sheet is whole in %s', (language) => {
  const people = Array.from({ length: 30 }, (_, index) => resident(String(index)))
  const shown = evening(people, { skill: 'b', minutes: '45' })

  for (const html of [
    renderPage(page(shown), language),
    renderPage(<PlanSheet evening={shown} />, language),
  ]) {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toContain('{{')
  }
})

test('the sheet has the whole evening and as many names as fit', () => {
  const people = Array.from({ length: 30 }, (_, index) => resident(String(index)))
  const html = renderPage(<PlanSheet evening={evening(people)} />)

  expect(html.match(/<tr>/g)).toHaveLength(8)
  expect(html).toContain('và 16 bác nữa')
})
