import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import {
  attemptIdOf,
  openScenario,
  playShortestWay,
  stageOf,
} from '#tests/support/play-scenario.ts'
import { attemptsInRecord } from '#tests/support/server-record.ts'

test('hints go from a nudge over the place and the way to doing it, and count', async ({
  page,
}) => {
  await openScenario(page, 'dang-nhap-cong-dvc', 'practice')
  const said = page.getByRole('status').filter({ hasText: 'Bác' })

  await page.getByRole('button', { name: 'Gợi ý' }).tap()
  await expect(said).toBeVisible()
  await expect(page.locator('[data-next-action]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Gợi ý thêm' }).tap()
  await expect(page.locator('[data-next-action]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Gợi ý thêm' }).tap()
  await expect(said).toContainText('Bác gõ “dịch vụ công”')
  await page.getByRole('button', { name: 'Làm giúp' }).tap()
  await expect(page.locator('[name="o.keyword"]')).toHaveValue('dịch vụ công')

  await playShortestWay(page, finger, builtScenario('dang-nhap-cong-dvc'), 'practice')
  await expect(page.getByText('Có nhờ làm giúp')).toBeVisible()
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
    { outcome: 'finished', maxHint: 4 },
  ])
})

test('undo goes back one press, and a wrong turn costs nothing', async ({ page }) => {
  await openScenario(page, 'dang-nhap-cong-dvc', 'practice')
  await page.getByLabel('Nhập từ khóa').fill('dich vu cong')
  await page.getByRole('button', { name: 'Tìm kiếm' }).tap()
  const results = page.locator('#sim-title')
  const title = await results.innerText()

  await page.locator('.sim-result').last().tap()
  await expect(results).not.toHaveText(title)
  await page.getByRole('button', { name: 'Lùi lại' }).tap()

  await expect(results).toHaveText(title)
})

test('a check offers neither hint nor undo', async ({ page }) => {
  await openScenario(page, 'dang-nhap-cong-dvc', 'exam')

  await expect(page.getByRole('button', { name: 'Gợi ý' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Lùi lại' })).toHaveCount(0)
  await expect(page.locator('[data-next-action]')).toHaveCount(0)
})

test('a page loaded again in the middle goes on where it stood', async ({ page }) => {
  await openScenario(page, 'dang-nhap-cong-dvc', 'exam')
  await page.getByLabel('Nhập từ khóa').fill('dich vu cong')
  await page.getByRole('button', { name: 'Tìm kiếm' }).tap()
  const attempt = await attemptIdOf(page)
  const screen = await page.locator('#sim-title').innerText()

  await page.reload()

  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  await expect(page.locator('#sim-title')).toHaveText(screen)
  expect(await attemptIdOf(page)).toBe(attempt)
  await playShortestWay(page, finger, builtScenario('dang-nhap-cong-dvc'), 'exam')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  expect(attemptsInRecord(attempt)).toMatchObject([{ outcome: 'passed' }])
})

test('the page does not move under a finger while it comes alive', async ({ page }) => {
  await page.goto('/tap/dang-nhap-cong-dvc')
  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  // Two frames: the effects of the first live picture have run.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
