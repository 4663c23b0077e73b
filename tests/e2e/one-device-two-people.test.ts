import type { Page } from '@playwright/test'
import { register, signIn, signOut, somebodyNew } from '#tests/support/account-steps.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { eventsOfAttempt } from '#tests/support/server-record.ts'

const slug = 'tra-cuu-ho-so'
const card = (page: Page) => page.getByRole('region', { name: 'Tra cứu hồ sơ' })

test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] })

test('what one person did and could not send is never the next person’s', async ({
  page,
}) => {
  const [one, next] = [somebodyNew('Bác Một'), somebodyNew('Bác Hai')]
  await register(page, next, { isSharedDevice: true })
  await signOut(page)
  await register(page, one, { isSharedDevice: true })
  const attempt = await finishUnsent(page)
  await signOut(page)

  await signIn(page, next, { isSharedDevice: true })
  await page.unroute('**/api/events')
  await page.goto('/toi')
  await page.goto('/bai-hoc/tra-cuu-ho-so')
  await page.goto('/toi')
  await expect(page.getByRole('heading', { name: 'Việc Bác Hai làm được' })).toBeVisible()
  await expect(card(page)).toHaveCount(0)
  expect(eventsOfAttempt(attempt)).toEqual([])
  await signOut(page)

  await signIn(page, one, { isSharedDevice: true })
  await expect(card(page)).toContainText('Tự làm được')
})

test('a page of results stands still while another person’s wait on the device', async ({
  page,
}) => {
  await register(page, somebodyNew('Bác Một'), { isSharedDevice: true })
  await finishUnsent(page)
  await signOut(page)
  await page.unroute('**/api/events')
  await page.waitForLoadState()
  let loads = 0
  page.on('load', () => (loads += 1))

  await page.goto('/toi')
  await page.waitForTimeout(1500)

  expect(loads).toBe(1)
})

test('closing the browser of a shared device makes it nobody’s', async ({ page }) => {
  await register(page, somebodyNew('Bác Một'), { isSharedDevice: true })
  await closeBrowser(page)

  await openScenario(page, slug, 'exam')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()

  await page.goto('/toi')
  await expect(page.getByRole('heading', { name: 'Việc tôi làm được' })).toBeVisible()
  await expect(card(page)).toContainText('Tự làm được')
})

test('on a shared device it is plain who is signed in, and one press away to leave', async ({
  page,
}) => {
  await register(page, somebodyNew('Bác Một'), { isSharedDevice: true })

  await expect(page.getByText('Bác Một đang đăng nhập trên máy dùng chung')).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất khỏi máy này' }).first().tap()

  await expect(page).toHaveURL('/')
  expect(await page.context().cookies()).toEqual([])
})

/** A check is done while the server does not answer, as in a hall with bad signal. */
async function finishUnsent(page: Page): Promise<string> {
  await page.route('**/api/events', (route) => route.abort('internetdisconnected'))
  await openScenario(page, slug, 'exam')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByText('Kết quả đang giữ trên máy này.')).toBeVisible()
  return attemptIdOf(page)
}

/** Cookies without a lifetime of their own end with the browser. */
async function closeBrowser(page: Page): Promise<void> {
  const context = page.context()
  const kept = (await context.cookies()).filter(({ expires }) => expires !== -1)
  await context.clearCookies()
  await context.addCookies(kept)
}
