import { register, somebodyNew, trySignIn } from '#tests/support/account-steps.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { attemptsInRecord, wholeRecord } from '#tests/support/server-record.ts'

const slug = 'tra-cuu-ho-so'

test.use({ expectedNoise: [/status of 422/] })

test('erasing takes two steps, forgets the person, and keeps only that somebody did it', async ({
  page,
}) => {
  const account = somebodyNew('Bác Muốn Xóa Hết')
  await register(page, account)
  await openScenario(page, slug, 'exam')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  const attempt = await attemptIdOf(page)
  expect(wholeRecord()).toContain(account.name)

  await page.goto('/toi')
  await page.getByRole('link', { name: 'Xóa tài khoản' }).tap()
  await page.getByRole('link', { name: 'Tôi vẫn muốn xóa' }).tap()
  await page.getByRole('button', { name: 'Xóa hết của tôi' }).tap()
  await expect(page.getByRole('alert')).toContainText('Chưa có gì bị xóa')
  await page.getByLabel('Tôi hiểu').check()
  await page.getByRole('button', { name: 'Xóa hết của tôi' }).tap()
  await expect(page.getByRole('heading', { name: 'Đã xóa xong' })).toBeVisible()

  expect(await page.context().cookies()).toEqual([])
  expect(wholeRecord()).not.toContain(account.name)
  expect(wholeRecord()).not.toContain(account.phone)
  expect(attemptsInRecord(attempt)).toMatchObject([{ outcome: 'passed' }])
  await trySignIn(page, account)
  await expect(page.getByRole('alert')).toContainText('Số điện thoại hoặc PIN chưa đúng')
})

test('thinking better of it changes nothing', async ({ page }) => {
  const account = somebodyNew('Bác Nghĩ Lại')
  await register(page, account)

  await page.goto('/toi/xoa?buoc=2')
  await page.getByRole('link', { name: 'Thôi, giữ lại' }).tap()

  await expect(page).toHaveURL('/toi')
  await expect(
    page.getByRole('heading', { name: 'Việc Bác Nghĩ Lại làm được' }),
  ).toBeVisible()
})

test('everything that is kept about a person can be taken along first', async ({
  page,
}) => {
  const account = somebodyNew('Bác Mang Theo')
  await register(page, account)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải dữ liệu của tôi' }).tap(),
  ])

  expect(file.suggestedFilename()).toBe('thao-so.json')
  const answer = await page.request.get('/toi/du-lieu')
  expect(await answer.json()).toMatchObject({
    person: { displayName: account.name, phone: account.phone },
  })
})
