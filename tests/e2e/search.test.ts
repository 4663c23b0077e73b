import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Bác muốn làm gì' })
const results = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const status = (page: Page) => page.locator('[data-search-status]')
const temporaryResidence = 'Đăng ký tạm trú trên VNeID'

/** All that the results say, and where they lead. */
function shownOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-search-results] li')
    .evaluateAll((items) =>
      items.flatMap((item) => [
        item.textContent,
        item.querySelector('a')?.getAttribute('href') ?? null,
      ]),
    )
}

async function openSearch(page: Page, path = '/tim'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('[data-search-page][data-live]')).toBeAttached()
}

test('@desktop what is typed is answered at once, and the address keeps it', async ({
  page,
}) => {
  await openSearch(page)

  await field(page).fill('giay tam vang')

  await expect(results(page).first()).toHaveText(temporaryResidence)
  await expect(status(page)).toHaveText(/Tìm thấy/)
  await expect(page).toHaveURL(/\/tim\?q=giay\+tam\+vang$/)
  await expectAccessible(page)

  await page.reload()
  await expect(results(page).first()).toHaveText(temporaryResidence)
})

test('the search goes on when the network is cut', async ({ page, context }) => {
  await openSearch(page)
  await context.setOffline(true)

  await field(page).fill('bị lừa')
  await expect(results(page).first()).toHaveText('Nhận ra kẻ lừa qua điện thoại')
  await field(page).fill('tamtru')
  await page.keyboard.press('Enter')
  await expect(results(page).first()).toHaveText(temporaryResidence)

  await field(page).fill('')
  await page.getByRole('link', { name: 'đăng ký tạm trú', exact: true }).tap()
  await expect(results(page).first()).toHaveText(temporaryResidence)
})

test('what the server answers and what the page answers is the same', async ({ page }) => {
  await openSearch(page, `/tim?q=${encodeURIComponent('mã xác thực')}`)
  const fromServer = await shownOn(page)

  await field(page).fill('')
  await expect(page.getByText('Nhiều người hay hỏi')).toBeVisible()
  await field(page).fill('mã xác thực')

  await expect(status(page)).toHaveText(/Tìm thấy/)
  expect(await shownOn(page)).toEqual(fromServer)
})

test('a trouble leads to its place in the lesson', async ({ page }) => {
  await openSearch(page)
  await field(page).fill('quên passcode')

  const trouble = page.getByRole('listitem').filter({ hasText: 'Gặp trục trặc' }).first()
  await trouble.getByRole('link').click()

  await expect(page).toHaveURL(/\/bai-hoc\/[a-z0-9-]+#vuong-\d+$/)
  await expect(page.locator(':target')).toBeVisible()
})

test('whoever finds nothing is shown ways on', async ({ page }) => {
  await openSearch(page)
  await field(page).fill('<b>xyzzyqq</b> 🙏🏽')

  await expect(status(page)).toHaveText('Không tìm thấy mục nào.')
  await expect(page.getByText('Hỏi tổ công nghệ số cộng đồng')).toBeVisible()
  await page.getByRole('link', { name: 'Tất cả bài học' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('in English the same page answers in English', async ({ page }) => {
  await openSearch(page, '/en/tim')
  await page.getByRole('searchbox').fill('pay the electric bill')
  await expect(status(page)).toHaveText('Found 1 item.')
  await results(page).getByRole('link').first().click()

  await expect(page).toHaveURL('/en/bai-hoc/tra-tien-dien')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('@desktop the form asks the server, from any page', async ({ page }) => {
    await page.goto('/bai-hoc/dang-nhap-cong-dvc')
    await page.getByRole('link', { name: 'Tìm', exact: true }).click()
    await field(page).fill('lafm giaays tamj trus')
    await page.getByRole('button', { name: 'Tìm' }).click()

    await expect(results(page).first()).toHaveText(temporaryResidence)
    await expect(field(page)).toHaveValue('lafm giaays tamj trus')
    await results(page).first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(temporaryResidence)
  })

  for (const question of [
    ' ',
    'x'.repeat(10_000),
    '"><img src=x onerror=alert(1)>',
    '🙏',
  ]) {
    test(`“${question.slice(0, 12)}” has a clear answer`, async ({ page }) => {
      const answer = await page.goto(`/tim?q=${encodeURIComponent(question)}`)

      expect(answer?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm bài học')
      await expect(page.locator('main img')).toHaveCount(0)
      expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200)
    })
  }
})
