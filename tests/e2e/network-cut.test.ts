import type { Page } from '@playwright/test'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { attemptsInRecord, eventsOfAttempt } from '#tests/support/server-record.ts'

const slug = 'tra-cuu-ho-so'
const waiting = 'Kết quả đang giữ trên máy này.'

test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] })

test('an attempt goes on without the network, and its result is sent once when it is back', async ({
  page,
  context,
}) => {
  await openScenario(page, slug, 'exam')
  await context.setOffline(true)
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  const attempt = await attemptIdOf(page)
  await expect(page.getByText(waiting)).toBeVisible()
  await expect(page.getByText('Máy đang mất mạng')).toBeVisible()
  expect(eventsOfAttempt(attempt)).toEqual([])

  await context.setOffline(false)

  await expectSentOnce(attempt)
  // Where the network came back a moment after the browser said so, it is tried again.
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible({ timeout: 15_000 })
  await page.goto('/toi')
  await expect(page.getByRole('region', { name: 'Tra cứu hồ sơ' })).toContainText(
    'Tự làm được',
  )
  expect(eventsOfAttempt(attempt)).toHaveLength(2)
})

test('a result that waits is sent from whatever page is opened next', async ({
  page,
  context,
}) => {
  const attempt = await finishOffline(page)
  await page.close()
  await context.setOffline(false)

  const next = await context.newPage()
  await next.goto('/bai-hoc/tra-cuu-ho-so')

  await expectSentOnce(attempt)
})

test('what the server has taken but could not say so is not counted twice', async ({
  page,
}) => {
  let answersLost = 0
  await page.route('**/api/events', async (route) => {
    if (answersLost >= 2) return route.continue()
    answersLost += 1
    await route.fetch()
    await route.abort('internetdisconnected')
  })
  await openScenario(page, slug, 'exam')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  const attempt = await attemptIdOf(page)

  await page.goto('/toi')

  await expect(page.getByRole('region', { name: 'Tra cứu hồ sơ' })).toContainText(
    'Tự làm được',
  )
  await expectSentOnce(attempt)
})

async function finishOffline(page: Page): Promise<string> {
  await openScenario(page, slug, 'exam')
  await page.context().setOffline(true)
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByText(waiting)).toBeVisible()
  return attemptIdOf(page)
}

async function expectSentOnce(attempt: string): Promise<void> {
  await expect
    .poll(() => eventsOfAttempt(attempt).map(({ type }) => type))
    .toEqual(['attempt-finished', 'attempt-started'])
  expect(attemptsInRecord(attempt)).toMatchObject([{ outcome: 'passed' }])
}
