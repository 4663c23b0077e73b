import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario } from '#tests/support/play-scenario.ts'
import { attemptsInRecord, eventsOfAttempt } from '#tests/support/server-record.ts'

const slug = 'tra-cuu-ho-so'

test.use({ expectedNoise: [/status of 404/] })

/** The button of the imitation that does this. */
const press = (page: Page, asked: string) =>
  page.locator(`button[name="lam"][value="${asked}"]:not(.unseen)`).last().click()

/** Goes as far as a search with nothing typed in, asks for a hint, and stays there. */
async function stopHalfWay(page: Page): Promise<string> {
  await openScenario(page, slug, 'practice')
  await press(page, 'o.browser')
  await press(page, 'p.look-up')
  await press(page, 'p.search')
  await press(page, 'h.1')
  return attemptIdOf(page)
}

test('an attempt that is left can be watched again by whoever made it, by nobody else', async ({
  page,
  newDevice,
}) => {
  const attempt = await stopHalfWay(page)

  await page.goto('/toi')
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: /^Tra cứu hồ sơ/ })).toBeVisible()
  }).toPass()
  const [left] = attemptsInRecord(attempt)
  expect(left?.outcome).toBe('given-up')
  expect(left?.evidence).toContain('"left":{"screen":"lookup"')

  await page.getByRole('link', { name: /^Tra cứu hồ sơ/ }).click()
  await expect(page).toHaveURL(`/toi/luot/${attempt}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xem lại')
  await expect(page.getByRole('heading', { name: 'Bước 1 trên 5' })).toBeVisible()
  await page.getByRole('link', { name: 'Bước sau' }).click()
  await expect(page.getByRole('heading', { name: 'Bước 2 trên 5' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Bước 3 trên 5' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Màn hình lúc ấy' })).toContainText(
    'Bác chưa gõ mã hồ sơ',
  )
  await expectSound(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Bước 2 trên 5' })).toBeVisible()

  const stranger = await newDevice()
  const answer = await stranger.goto(`/en/toi/luot/${attempt}`)
  expect(answer?.status()).toBe(404)
})

test('leaving the same page again tells nothing twice, and a later end counts', async ({
  page,
}) => {
  const attempt = await stopHalfWay(page)
  const typesOf = () => eventsOfAttempt(attempt).map(({ type }) => type)

  await hideAndShow(page)
  await expect.poll(typesOf).toEqual(['attempt-left', 'attempt-started'])
  await hideAndShow(page)
  await press(page, 'h.2')
  await hideAndShow(page)

  await expect.poll(typesOf).toEqual(['attempt-left', 'attempt-left', 'attempt-started'])
})

test('an attempt can be watched without a script', async ({ page, newDevice }) => {
  const attempt = await stopHalfWay(page)
  await hideAndShow(page)
  await expect.poll(() => attemptsInRecord(attempt)).toMatchObject([{ steps: 4 }])

  const plain = await newDevice({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  await plain.goto(`/en/toi/luot/${attempt}?buoc=4`)
  await expect(plain.getByRole('heading', { name: 'Step 4 of 5' })).toContainText('hint 1')
  await plain.getByRole('link', { name: 'Next step' }).click()
  await expect(plain.getByRole('heading', { name: 'Step 5 of 5' })).toContainText(
    'You stopped on the way',
  )
})

test('@desktop every step of an attempt is accessible', async ({ page }) => {
  const attempt = await stopHalfWay(page)
  await hideAndShow(page)
  await expect.poll(() => attemptsInRecord(attempt)).toMatchObject([{ steps: 4 }])

  for (const step of [1, 2, 3, 4, 5]) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`${step % 2 ? '' : '/en'}/toi/luot/${attempt}?buoc=${step}`)
      await expectSound(page)
    }
  }
})

/** As when somebody looks at another page for a moment. */
async function hideAndShow(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', {
        value: state,
        configurable: true,
      })
      document.dispatchEvent(new Event('visibilitychange'))
    }
  })
}

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const isTooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })
  expect(isTooWide).toBe(false)
  await expectAccessible(page)
}
