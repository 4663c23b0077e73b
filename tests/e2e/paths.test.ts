import type { Locator, Page } from '@playwright/test'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger, keys } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { openScenario, playShortestWay } from '#tests/support/play-scenario.ts'

const start = '/lo-trinh/bat-dau-tu-so-0'

const stepOf = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

test('whoever does not know where to begin is led from lesson to lesson', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Bắt đầu từ số 0' }).tap()
  await expect(page).toHaveURL(start)
  await expect(page.getByText('Học xong, mình làm được')).toBeVisible()

  await page.getByRole('link', { name: 'Học: Tám việc đầu tiên' }).tap()
  await page
    .getByRole('navigation', { name: 'Học tiếp' })
    .getByRole('link', { name: 'Gõ tiếng Việt' })
    .first()
    .tap()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gõ tiếng Việt')
})

test('the keyboard goes from all paths to one, to its lessons and to their practice', async ({
  page,
}) => {
  await page.goto('/lo-trinh')
  await keys.press(page.getByRole('link', { name: 'Bắt đầu từ số 0' }))
  await expect(page).toHaveURL(start)

  await keys.press(page.getByRole('link', { name: 'Tập: Tám việc đầu tiên' }))
  await expect(page).toHaveURL('/tap/dien-thoai-co-ban?che-do=lam-theo')
})

test('what is done alone is marked on the path, and the next lesson comes first', async ({
  page,
}) => {
  await page.goto('/lo-trinh/giay-to-tai-nha')
  await expect(page.getByText('Bài nên học tiếp:')).toBeHidden()

  await openScenario(page, 'tra-cuu-ho-so', 'exam')
  await playShortestWay(page, finger, builtScenario('tra-cuu-ho-so'), 'exam')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  await page.goto('/lo-trinh/giay-to-tai-nha')

  const done = stepOf(page, 'Tra cứu hồ sơ bằng mã')
  await expect(done.getByText('Đã tự làm được')).toBeVisible()
  await expect(page.locator('[data-mark="passed"]:visible')).toHaveCount(1)
  await page.getByText('Bài nên học tiếp:').getByRole('link').tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kích hoạt VNeID')
})

test('the map of skills leads to the lesson, the practice and the path', async ({
  page,
}) => {
  await page.goto('/ky-nang')
  const payments = page.getByRole('region', { name: 'Thanh toán trực tuyến' })
  await expect(payments.getByRole('link', { name: 'Tiền bạc an toàn' })).toBeVisible()
  await expect(
    payments.getByRole('link', { name: 'Học: Chuyển tiền an toàn' }),
  ).toBeVisible()

  await payments.getByRole('link', { name: 'Tập: Chuyển tiền an toàn' }).tap()
  await expect(page).toHaveURL('/tap/chuyen-tien-an-toan?che-do=lam-theo')
})

test('the paths are the same in English', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'Start from zero' }).tap()
  await expect(page).toHaveURL(`/en${start}`)
  await expect(page.getByText('At the end you can:')).toBeVisible()

  await page.getByRole('link', { name: 'See all paths' }).tap()
  await expect(page).toHaveURL('/en/lo-trinh')
  await expect(page.getByRole('heading', { name: 'For those who teach' })).toBeVisible()
})

test('with the largest letters nothing on the first pages has to be scrolled sideways', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['text'] = 'huge'
    })
  })
  for (const path of ['/', '/en', '/lo-trinh', start, '/ky-nang']) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBe(360)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a path is whole, and marks nothing', async ({ page }) => {
    await page.goto('/')
    const needs = page.getByRole('navigation', { name: 'Bác cần việc gì?' })
    await needs.getByRole('link', { name: 'Nộp giấy tờ' }).tap()
    await expect(page).toHaveURL('/#papers')

    await page.goto(start)
    await expect(page.getByRole('link', { name: /^Học: / })).toHaveCount(3)
    await expect(page.locator('[data-mark]:visible')).toHaveCount(0)
  })
})

test.describe('with the network cut', () => {
  test.use({ expectedNoise: [/net::ERR_/] })

  test('a path stays as it is', async ({ page }) => {
    await page.route('/api/rungs', (route) => route.abort())
    await page.goto(start)

    await expect(page.getByRole('link', { name: /^Học: / })).toHaveCount(3)
    await expect(page.locator('[data-mark]:visible')).toHaveCount(0)
  })
})

test('a path that is none is no page, and somebody new has done nothing', async ({
  request,
}) => {
  expect((await request.get('/lo-trinh/khong-co')).status()).toBe(404)
  expect(await (await request.get('/api/rungs')).json()).toEqual({})
})
