import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'

const lesson = '/bai-hoc/dang-nhap-cong-dvc'

/** The first place in the lesson where the word is marked. */
const termIn = (page: Page, name: string) =>
  page.locator('[data-lesson-body] [data-term]', { hasText: name }).first()

const noteOf = (page: Page, meaning: string) =>
  page.getByRole('status').filter({ hasText: meaning })

test('a tap on a hard word shows its meaning where it stands, another hides it', async ({
  page,
}) => {
  await page.goto(lesson)
  const term = termIn(page, 'passcode')
  await expect(term).toHaveRole('button')

  await term.tap()

  const note = noteOf(page, 'Sáu chữ số')
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(term).toHaveAttribute('aria-expanded', 'true')
  await expect(page).toHaveURL(lesson)
  await expectAccessible(page)

  await term.tap()
  await expect(note).toHaveCount(0)

  await term.tap()
  await note.getByRole('button', { name: 'Đóng' }).tap()
  await expect(note).toHaveCount(0)
})

test('@desktop a hard word works from the keyboard, and keeps the focus', async ({
  page,
}) => {
  await page.goto(lesson)
  const term = termIn(page, 'passcode')
  const note = noteOf(page, 'Sáu chữ số')

  await term.focus()
  await page.keyboard.press('Enter')
  await expect(note).toBeVisible()
  await expect(term).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(term).toBeFocused()

  await page.keyboard.press(' ')
  await expect(note).toBeVisible()
  await note.getByRole('button').focus()
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(term).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a hard word leads to its meaning, and from there back to its place', async ({
    page,
  }) => {
    await page.goto(lesson)
    const term = termIn(page, 'passcode')

    await term.click()
    const meaning = page.locator('.lesson-term:target')
    await expect(meaning).toContainText('Sáu chữ số')
    await expect(meaning).toBeInViewport()

    await meaning.getByRole('link', { name: 'Về chỗ đang đọc' }).click()
    await expect(term).toBeInViewport()
  })
})

test('the page of all hard words is found, jumped about in, and left for a lesson', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Từ khó' }).click()

  await page.getByRole('link', { name: 'Đ', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Đ', exact: true })).toBeInViewport()

  await page.getByRole('link', { name: 'Bài nói kỹ hơn về: OTP', exact: true }).click()
  await expect(page).toHaveURL(/bai-hoc/)
})

test('hard words are said in English on English pages', async ({ page }) => {
  await page.goto(`/en${lesson}`)
  await termIn(page, 'passcode').tap()
  await expect(noteOf(page, 'Six digits used inside')).toBeVisible()

  await page.goto('/en/tu-kho')
  await expect(page.getByRole('term').filter({ hasText: /^OTP$/ })).toHaveCount(1)
  await expect(page.getByText('Also called: one-time code').first()).toBeVisible()
  await expectAccessible(page)
})

test('a drawing is a picture with words for those who do not see it', async ({ page }) => {
  await page.goto(lesson)
  const picture = page.getByRole('img', { name: /dòng địa chỉ/ })

  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toBeInViewport()
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 }
  expect(width).toBeGreaterThan(250)
  expect(height).toBeGreaterThan(100)
})
