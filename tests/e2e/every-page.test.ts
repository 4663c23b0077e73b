import type { Page } from '@playwright/test'
import { languages, pathIn, type Language } from '#app/platform/language.ts'
import { register, somebodyNew } from '#tests/support/account-steps.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { guestPages, ownPages } from '#tests/support/pages.ts'

test.use({ expectedNoise: [/status of 4\d\d/] })

for (const language of languages) {
  test(`@desktop every guest page is accessible in ${language}, light and dark`, async ({
    page,
  }) => {
    test.slow()
    for (const path of guestPages) await lookAt(page, path, language)
  })

  test(`@desktop every page of one’s own is accessible in ${language}`, async ({
    page,
  }) => {
    await register(page, somebodyNew(), { isSharedDevice: true })
    for (const path of ownPages) await lookAt(page, path, language)
  })

  test(`@desktop forms that come back with mistakes are accessible in ${language}`, async ({
    page,
  }) => {
    for (const path of ['/dang-ky', '/dang-nhap']) {
      await page.goto(pathIn(language, path))
      await page.locator('main form button').last().click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectSound(page, language)
    }
  })

  test(`@desktop an address that is no page says so in ${language}`, async ({ page }) => {
    for (const path of [
      '/khong-co',
      '/bai-hoc/khong-co',
      '/tap/khong-co',
      '/bai-hoc/khong-co/the-buoc',
    ]) {
      const answer = await page.goto(pathIn(language, path))
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        language === 'vi' ? 'Không có trang này' : 'There is no such page',
      )
    }
    await expectSound(page, language)
  })
}

async function lookAt(page: Page, path: string, language: Language): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(pathIn(language, path))
  await expectSound(page, language)
  // The colours are the same in every language.
  if (language !== 'vi') return
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, ['color-contrast'])
}

/** What every page has, whatever it is for. */
async function expectSound(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const isTooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })
  expect(isTooWide, `${page.url()} has to be scrolled sideways`).toBe(false)
  await expectAccessible(page)
}
