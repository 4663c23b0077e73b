import type { Page } from '@playwright/test'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { cardToken } from '#app/features/identity/cards/card-token.server.ts'
import { listCardsOf } from '#db/queries/cards.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { openJourneyPeople } from './e2e-people.ts'
import { expect } from './journey.ts'
import { builtScenario } from './compiled-content.ts'
import { openScenario } from './play-scenario.ts'

export const evening = 'dang-nhap-cong-dvc'

const givenNames = ['Lan', 'Nam', 'Hoa', 'Tư', 'Sáu', 'Mận', 'Đào', 'Cúc', 'Bình', 'An']
const families = ['Nguyễn Thị', 'Trần Văn', 'Lê Thị', 'Phạm Văn']

/** Forty lines as a head of hamlet would paste them: names, years of birth, houses. */
export function fortyNames(): string[] {
  return families.flatMap((family, row) =>
    givenNames.map(
      (name, place) => `${family} ${name}; ${1950 + place + row * 10}; nhà ${place + 1}`,
    ),
  )
}

/** What QR cards say, by name; read where the server keeps them, as a scanner would from paper. */
export async function cardPathsOf(hamletId: string): Promise<Map<string, string>> {
  const { db, config, close } = await openJourneyPeople()
  const people = await listResidentsOf(db, [hamletId], today())
  const cards = await listCardsOf(
    db,
    people.map(({ id }) => id),
  )
  await close()
  return new Map(
    cards.map(({ personId, id }) => [
      people.find((person) => person.id === personId)?.displayName ?? '',
      `/the/${cardToken(id, { config })}`,
    ]),
  )
}

function today(): string {
  return dayInVietnam(new Date().toISOString())
}

export async function enterByCard(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: 'Đúng, vào lớp đang mở' }).tap()
  await page.waitForURL((url) => !url.pathname.startsWith('/the/'))
}

async function chooseName(page: Page, code: string, name: string): Promise<void> {
  await page.goto('/lop')
  await page.getByLabel('Sáu số của lớp').fill(code)
  await page.getByRole('button', { name: 'Vào lớp' }).tap()
  await page.getByRole('link', { name, exact: true }).tap()
}

export async function enterByPictures(
  page: Page,
  code: string,
  name: string,
): Promise<void> {
  await chooseName(page, code, name)
  await page.getByRole('link', { name: 'Chọn ba hình' }).tap()
  for (const picture of ['Con cá', 'Mặt trời', 'Chén trà']) {
    await page.getByRole('button', { name: picture }).tap()
  }
  await page.getByRole('button', { name: 'Nhớ rồi, vào học' }).tap()
  await page.waitForURL((url) => !url.pathname.startsWith('/lop/'))
}

export async function enterByFourDigits(
  page: Page,
  code: string,
  name: string,
): Promise<void> {
  await chooseName(page, code, name)
  await page.getByRole('link', { name: 'Đặt bốn chữ số' }).tap()
  await page.getByLabel('Đặt bốn chữ số').fill('2709')
  await page.getByRole('button', { name: 'Vào học' }).tap()
  await page.waitForURL((url) => !url.pathname.startsWith('/lop/'))
}

/** Types a wrong password as often as the wall wants to hear of it. */
export async function getStuckAtThePassword(page: Page): Promise<void> {
  const { persona } = builtScenario(evening)
  await openScenario(page, evening, 'practice')
  await searchAndOpen(page)
  await page.getByRole('button', { name: 'Đăng nhập' }).tap()
  await page.getByRole('radio', { name: 'Công dân' }).tap()
  await page.locator('button[value="p.with-vneid"]:not(.unseen)').tap()
  for (let tries = 0; tries < 4; tries += 1) {
    await page.getByLabel('Số định danh cá nhân').fill(persona.citizenId)
    await page.getByLabel('Mật khẩu').fill('sai-mat-khau')
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).tap()
  }
}

/** Opens the advert above the real address. */
export async function fallForTheAdvert(page: Page): Promise<void> {
  await openScenario(page, evening, 'practice')
  await search(page)
  await page.getByRole('button', { name: /^Quảng cáo/ }).tap()
  await expect(page.getByRole('heading', { name: 'Đây là trang giả' })).toBeFocused()
}

async function search(page: Page): Promise<void> {
  await page.getByLabel('Nhập từ khóa').fill('dịch vụ công')
  await page.getByRole('button', { name: 'Tìm kiếm' }).tap()
}

async function searchAndOpen(page: Page): Promise<void> {
  await search(page)
  await page.locator('.sim-result').first().tap()
}
