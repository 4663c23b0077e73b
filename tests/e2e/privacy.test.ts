import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger, mouseWithoutScript } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'

const compiled = builtScenario('dang-nhap-cong-dvc')
const { citizenId, password, passcode } = compiled.persona
const canary = 'chim hoàng yến 7319'

/** A citizen's number, a telephone and a bank card, as a living person could have. */
const realNumbers = ['001168004217', '0912345678', '5366812345678901']
const typed = [canary, 'hoàng yến', ...realNumbers, citizenId, password, passcode]

// Chromium remarks on every form that comes back with mistakes.
test.use({ expectedNoise: [/status of 422/] })

test('with JavaScript nothing that is typed in the imitation leaves the device', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '')
  })

  await openScenario(page, 'dang-nhap-cong-dvc', 'practice')
  const field = page.getByLabel('Nhập từ khóa')
  await field.fill(canary)
  await page.getByRole('button', { name: 'Tìm kiếm' }).tap()
  await expect(field).toHaveValue(canary)
  for (const number of realNumbers) {
    await field.clear()
    await field.pressSequentially(number)
    await expect(field).toHaveValue('')
    await expect(page.getByText('giống số của người thật')).toBeVisible()
  }
  await playShortestWay(page, finger, compiled, 'practice')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  await page.reload()
  await page.goto('/toi')

  const all = sent.join('\n')
  expect(all).toContain('/api/events')
  for (const value of typed) {
    expect(all).not.toContain(value)
    expect(all).not.toContain(encodeURIComponent(value))
  }
})

test('without JavaScript what is typed is judged, and neither kept nor logged', async ({
  newDevice,
  newSite,
}) => {
  const site = await newSite()
  const page = await newDevice({ javaScriptEnabled: false, baseURL: site.url })

  await openScenario(page, 'dang-nhap-cong-dvc', 'practice', { hasScript: false })
  const field = page.getByLabel('Nhập từ khóa')
  const search = page.getByRole('button', { name: 'Tìm kiếm' })
  await field.fill(canary)
  await mouseWithoutScript.press(search)
  await expect(field).toHaveValue(canary)
  for (const number of realNumbers) {
    await field.fill(number)
    await mouseWithoutScript.press(search)
    await expect(field).toHaveValue('')
    await expect(page.getByText('giống số của người thật')).toBeVisible()
  }
  await playShortestWay(page, mouseWithoutScript, compiled, 'practice')
  const attempt = await attemptIdOf(page)
  await page.goto('/toi')

  const kept = site.bytesOfDatabase()
  const log = site.log()
  expect(kept.includes(attempt)).toBe(true)
  for (const value of typed) {
    expect(kept.includes(value), `${value} in the database`).toBe(false)
    expect(log, 'the log').not.toContain(value)
    expect(log, 'the log').not.toContain(encodeURIComponent(value))
  }
})

test('a number that looks real is wiped at once, and said to be so aloud', async ({
  page,
}) => {
  await openScenario(page, 'tra-cuu-ho-so', 'exam')
  await page.getByRole('button', { name: 'Trình duyệt' }).tap()
  await page.locator('button[value="p.look-up"]').tap()
  const field = page.getByLabel('Số định danh')

  await field.pressSequentially('001168004217')

  await expect(field).toHaveValue('')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/không nhận và không lưu/)
})
