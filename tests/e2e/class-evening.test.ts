import type { Page } from '@playwright/test'
import { v7 as uuid } from 'uuid'
import { namedUnitsOn } from '#app/composition.server.ts'
import { inviteStaff } from '#app/features/identity/identity.server.ts'
import { invitationPath } from '#app/features/identity/identity.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { openJourneyPeople } from '#tests/support/e2e-people.ts'
import {
  cardPathsOf,
  enterByCard,
  enterByFourDigits,
  enterByPictures,
  evening,
  fallForTheAdvert,
  fortyNames,
  getStuckAtThePassword,
} from '#tests/support/evening-steps.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { staffPassword } from '#tests/support/staff.ts'

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click()

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link)
  const name = page.getByLabel('Họ tên')
  if (!(await name.inputValue())) await name.fill('Nguyễn Thị Thảo')
  await page.getByLabel('Tên đăng nhập').fill(`x${uuid()}`)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(staffPassword)
  await page.getByLabel('Gõ lại mật khẩu').fill(staffPassword)
  await press(page, 'Mở tài khoản')
  await expect(page).toHaveURL(/\/can-bo/)
}

/** An official of Xã Đông at a desk. */
async function comeAsOfficial(page: Page): Promise<void> {
  const people = await openJourneyPeople()
  const deps = { ...people, unitsOn: namedUnitsOn }
  const held = { role: 'commune-official', unitId: 'c-11' } as const
  const invited = await inviteStaff(deps, 'console', held)
  await people.close()
  if (!invited.ok) throw new Error(invited.failure.code)
  await accept(page, invitationPath(invited.value.token))
}

/** A hamlet of its own for this evening: its name, and where its page is. */
async function foundHamlet(page: Page): Promise<{ name: string; id: string }> {
  await page.goto('/can-bo/don-vi/c-11')
  const name = `Thôn ${uuid().slice(-8)}`
  await page.getByLabel('Danh sách').fill(`${name}; 20 hộ; 60 người lớn`)
  await press(page, 'Xem thử')
  await press(page, 'Lập 1 nơi này')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return { name, id: new URL(page.url()).pathname.split('/').pop() ?? '' }
}

/** Founds the team of the hamlet; the link for its head. */
async function foundTeam(page: Page, hamlet: { name: string }): Promise<string> {
  await page.goto('/can-bo/don-vi/c-11/to')
  await page.getByLabel('Tổ của nơi nào').selectOption({ label: hamlet.name })
  await page.getByLabel('Quyết định số').fill('12/QĐ-UBND')
  await page.getByLabel('Ngày ký quyết định').fill('2026-01-05')
  await page.getByLabel(/^Tên từng người/).fill('Hà Thu Trang\nSùng A Dơ\nLò Thị Mỷ')
  await press(page, 'Xem trước')
  await page.getByRole('radio', { name: 'Hà Thu Trang' }).check()
  await press(page, /^Lập tổ, tạo 3 đường mời/)
  const invitation = await page.getByLabel('Hà Thu Trang, tổ trưởng').inputValue()
  return /\/moi\/[\w-]+/.exec(invitation)?.[0] ?? ''
}

async function listForty(page: Page, hamletId: string): Promise<void> {
  await page.goto(`/can-bo/don-vi/${hamletId}/ba-con`)
  await follow(page, 'Dán danh sách')
  await page.getByLabel('Danh sách', { exact: true }).fill(fortyNames().join('\n'))
  await press(page, 'Xem thử')
  await expect(page.getByText('Sẵn sàng ghi 40 người.')).toBeVisible()
  await page.getByLabel(/^Tôi đã hỏi từng người/).check()
  await press(page, 'Ghi những người này')
  await expect(page.getByText('Đã ghi 40 người.')).toBeVisible()
}

async function printCards(page: Page, hamletId: string): Promise<void> {
  await page.goto(`/can-bo/don-vi/${hamletId}/the`)
  await press(page, /^Làm thẻ cho 40 người/)
  await expect(page.getByText('Có 40 thẻ để in.')).toBeVisible()
  await expectAccessible(page)
}

/** Plans the evening that is proposed, with the task it is to be about, and opens it. */
async function openEvening(page: Page, hamletId: string) {
  await page.goto(`/can-bo/don-vi/${hamletId}/lop`)
  await page.getByLabel('Dạy bài gì').selectOption(evening)
  await page.getByRole('textbox', { name: 'Ở đâu' }).fill('Nhà văn hóa thôn')
  await press(page, 'Lập lớp')
  await press(page, 'Mở lớp')
  const code = (
    await page
      .getByText(/^\d{3} ?\d{3}$/)
      .first()
      .innerText()
  ).replace(' ', '')
  return { code, path: new URL(page.url()).pathname }
}

async function practise(page: Page, mode: 'guided' | 'exam'): Promise<void> {
  await openScenario(page, evening, mode)
  await playShortestWay(page, finger, builtScenario(evening), mode)
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
}

const someOf = (names: readonly string[], from: number, to: number) =>
  names.slice(from, to).map((line) => line.split(';')[0] ?? '')

test.use({ expectedNoise: [/status of 4\d\d/] })

test('an evening: a team, forty names, cards, a class, a wall, a signature, one count', async ({
  page: desk,
  newDevice,
}) => {
  test.setTimeout(420_000)
  await comeAsOfficial(desk)
  const hamlet = await foundHamlet(desk)
  const link = await foundTeam(desk, hamlet)

  const trainer = await newDevice()
  await accept(trainer, link)
  await listForty(trainer, hamlet.id)
  await printCards(trainer, hamlet.id)
  const { code, path } = await openEvening(trainer, hamlet.id)

  const names = fortyNames()
  const cards = await cardPathsOf(hamlet.id)
  const learners = await Promise.all(Array.from({ length: 12 }, () => newDevice()))
  const [byCard, byPictures, byDigits] = [
    someOf(names, 0, 4),
    someOf(names, 4, 8),
    someOf(names, 8, 11),
  ]
  const enter: ((page: Page) => Promise<void>)[] = [
    ...byCard.map((name) => (page: Page) => enterByCard(page, cards.get(name) ?? '')),
    ...byPictures.map((name) => (page: Page) => enterByPictures(page, code, name)),
    ...byDigits.map((name) => (page: Page) => enterByFourDigits(page, code, name)),
    async (page) => {
      await page.goto(`/lop/${code}`)
      await press(page, 'Vào học, không cần tên')
      await page.waitForURL((url) => !url.pathname.startsWith('/lop/'))
    },
  ]
  await Promise.all(
    learners.map(async (page, place) => {
      await enter[place]?.(page)
    }),
  )

  const wall = await newDevice({ storageState: await trainer.context().storageState() })
  await wall.goto(`${path}/tuong`)
  const counts = wall.locator('.wall-counts')
  await expect(counts).toContainText('12 trong lớp')

  const [stuck, trapped, ...others] = learners
  if (!stuck || !trapped) throw new Error('There are twelve.')
  await Promise.all([getStuckAtThePassword(stuck), fallForTheAdvert(trapped)])
  const helpWanted = wall.getByRole('region', { name: /^Cần giúp/ })
  await expect(helpWanted.getByRole('heading', { level: 3 })).toHaveCount(2)
  await expect(helpWanted).toContainText('Sai nhiều lần một chỗ')
  await expect(helpWanted).toContainText('Vừa mắc bẫy')
  await expectAccessible(wall)

  for (let from = 0; from < others.length; from += 2) {
    await Promise.all(
      others
        .slice(from, from + 2)
        .map((page, place) => practise(page, from + place < 6 ? 'exam' : 'guided')),
    )
  }
  await expect(counts).toContainText('6 đã tự làm đúng')

  const [seen = ''] = someOf(names, 2, 3)
  const card = wall.getByRole('listitem').filter({ hasText: seen })
  await card.getByText('Đã tự làm đúng. Anh chị có xem tận mắt không?').click()
  await card.getByRole('button', { name: 'Đúng, tôi đã xem tận mắt' }).click()
  await expect(card).toContainText('Đã xem tận mắt')

  const [absentPhone = ''] = someOf(names, 20, 21)
  await trainer.goto(`${path}/diem-danh`)
  await trainer.getByLabel(absentPhone).check()
  await expect(trainer.getByText('Đã lưu hết.')).toBeVisible()
  await trainer.goto(`${path}/ghi-nhan`)
  await trainer.getByLabel('Ai?').selectOption({ label: absentPhone })
  await trainer.getByRole('radio', { name: 'Tự làm đúng từ đầu đến cuối' }).check()
  await trainer.getByRole('radio', { name: 'Không có điện thoại thông minh' }).check()
  await press(trainer, 'Ghi giúp')
  await expect(trainer.getByText(/^Đã ghi giúp/).first()).toBeVisible()

  await trainer.goto(`${path}/tong-ket`)
  const expected = [
    ['Có mặt, có tên', '13'],
    ['Trong đó tự vào lớp', '12'],
    ['Có mặt, không ghi tên', '0'],
    ['Đã tập xong một bài', '10'],
    ['Tự làm được, không cần nhắc', '6'],
    ['Được xem tận mắt', '1'],
    ['Được ghi giúp', '1'],
  ]
  for (const [what = '', count = ''] of expected) {
    await expect(trainer.getByRole('row').filter({ hasText: what })).toContainText(count)
  }
  await trainer.getByLabel(/^Tôi xác nhận/).check()
  await press(trainer, 'Ký và đóng lớp')
  await expect(trainer.getByText(/đã ký lúc/)).toBeVisible()

  await desk.goto(`/can-bo/don-vi/${hamlet.id}/so-lieu`)
  await expect(desk.locator('main')).toContainText('40')
  await expectAccessible(desk)
})
