import { register, signIn, somebodyNew, trySignIn } from '#tests/support/account-steps.ts'
import { mouseWithoutScript } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { openScenario } from '#tests/support/play-scenario.ts'

// Chromium remarks on every form that comes back with mistakes.
test.use({ javaScriptEnabled: false, expectedNoise: [/status of 422/] })

test('a lesson’s questions are answered, each answer kept while others are given', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Bài học: Đăng nhập Cổng Dịch vụ công' }).click()

  await page.getByRole('button', { name: /Bấm luôn/ }).click()
  await expect(page.getByText('Nhiều người cũng bấm như vậy')).toBeVisible()
  await page.getByRole('button', { name: /Cúp máy, không đọc mã/ }).click()

  await expect(page.getByText('Mã chỉ để bác tự gõ')).toBeVisible()
  await expect(page.getByText('Nhiều người cũng bấm như vậy')).toBeVisible()
})

test('what cannot work without JavaScript is not shown', async ({ page }) => {
  await page.goto('/bai-hoc/dang-nhap-cong-dvc')

  await expect(page.locator('.needs-script:visible')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nghe bài này' })).toHaveCount(0)
})

test('hints, help and undo are presses of the same form', async ({ page }) => {
  const { press } = mouseWithoutScript
  await openScenario(page, 'dang-nhap-cong-dvc', 'practice', { hasScript: false })

  await press(page.getByRole('button', { name: 'Gợi ý' }))
  await press(page.getByRole('button', { name: 'Gợi ý thêm' }))
  await expect(page.locator('[data-next-action]')).toHaveCount(1)
  await press(page.getByRole('button', { name: 'Gợi ý thêm' }))
  await press(page.getByRole('button', { name: 'Làm giúp' }))
  await expect(page.getByLabel('Nhập từ khóa')).toHaveValue('dịch vụ công')

  await press(page.getByRole('button', { name: 'Tìm kiếm' }))
  await expect(page.getByRole('heading', { name: 'Kết quả tìm kiếm' })).toBeVisible()
  await press(page.getByRole('button', { name: 'Lùi lại' }))
  await expect(page.getByLabel('Nhập từ khóa')).toBeVisible()
})

test('Enter in a field presses the button that the field is for', async ({ page }) => {
  await openScenario(page, 'dang-nhap-cong-dvc', 'exam', { hasScript: false })

  await page.getByLabel('Nhập từ khóa').fill('dịch vụ công')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Kết quả tìm kiếm' })).toBeVisible()
})

test('a form with mistakes comes back filled, and its summary has the focus', async ({
  page,
}) => {
  await page.goto('/dang-ky')
  await page.getByLabel('Bác muốn được gọi là gì?').fill('Bác Thử')
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('0600 123')
  await page.getByLabel('Tự đặt số PIN').fill('123456')
  await page.getByRole('button', { name: 'Ghi tên tôi' }).click()

  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    /10 chữ số/,
    /dễ đoán quá/,
    /cần tích vào ô đồng ý/,
  ])
  await expect(page.getByLabel('Bác muốn được gọi là gì?')).toHaveValue('Bác Thử')
  await expect(page.getByRole('textbox', { name: 'Số điện thoại' })).toHaveValue('0600 123')
  await expect(page.getByLabel('Tự đặt số PIN')).toHaveValue('')
})

test('somebody registers and signs in, and a wrong PIN is told as such', async ({
  page,
}) => {
  const account = somebodyNew()
  await register(page, account)
  await page.context().clearCookies()

  await trySignIn(page, { ...account, pin: '975310' })
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Số điện thoại hoặc PIN chưa đúng')
  await expect(page.getByRole('textbox', { name: 'Số điện thoại' })).toHaveValue(
    account.phone,
  )

  await signIn(page, account)
})
