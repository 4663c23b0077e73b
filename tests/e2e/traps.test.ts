import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import {
  attemptIdOf,
  openScenario,
  playShortestWay,
  stageOf,
} from '#tests/support/play-scenario.ts'
import { attemptsInRecord } from '#tests/support/server-record.ts'
import type { Page } from '@playwright/test'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'

const slug = 'dang-nhap-cong-dvc'

test('reading the code to a caller ends a check kindly', async ({ page }) => {
  await signInUntilTheCall(page, 'exam')

  await page.getByRole('button', { name: 'Đọc mã cho họ' }).tap()

  await expect(stageOf(page)).toHaveAttribute('data-ended', 'unsafe')
  await expect(page.getByText('Không cơ quan nào gọi điện để hỏi mã')).toBeVisible()
  await expect(page.getByText('Rất nhiều người cũng bị')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Làm lại lần nữa' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
    { outcome: 'unsafe', trapsTaken: '["code-given-away"]' },
  ])
})

test('in practice the same mistake is explained, and the way goes on with a new code', async ({
  page,
}) => {
  await signInUntilTheCall(page, 'practice')

  await page.getByRole('button', { name: 'Đọc mã cho họ' }).tap()
  await expect(
    page.getByRole('heading', { name: 'Bác vừa đọc mã cho người lạ' }),
  ).toBeFocused()
  await page.getByRole('button', { name: 'Tôi hiểu rồi, quay lại' }).tap()

  await playShortestWay(page, finger, builtScenario(slug), 'practice')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([{ outcome: 'finished' }])
})

test('the advert above the real address is a trap told without shame, and no pass', async ({
  page,
}) => {
  await openScenario(page, slug, 'exam')
  await search(page)

  await page.getByRole('button', { name: /^Quảng cáo/ }).tap()
  await expect(page.getByRole('heading', { name: 'Đây là trang giả' })).toBeFocused()
  await page.getByRole('button', { name: 'Tôi hiểu rồi, quay lại' }).tap()

  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByRole('heading', { name: 'Bác đã đi đến cùng' })).toBeVisible()
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
    { outcome: 'finished', trapsTaken: '["false-site"]' },
  ])
})

async function search(page: Page): Promise<void> {
  await page.getByLabel('Nhập từ khóa').fill('dịch vụ công')
  await page.getByRole('button', { name: 'Tìm kiếm' }).tap()
}

async function signInUntilTheCall(page: Page, mode: Mode): Promise<void> {
  const { persona } = builtScenario(slug)
  await openScenario(page, slug, mode)
  await search(page)
  await page.locator('.sim-result').first().tap()
  await page.getByRole('button', { name: 'Đăng nhập' }).tap()
  await page.getByRole('radio', { name: 'Công dân' }).tap()
  await page.locator('button[value="p.with-vneid"]:not(.unseen)').tap()
  await page.getByLabel('Số định danh cá nhân').fill(persona.citizenId)
  await page.getByLabel('Mật khẩu').fill(persona.password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).tap()
  await page.getByRole('button', { name: 'Nghe máy' }).tap()
}
