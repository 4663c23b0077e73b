import process from 'node:process'
import { v7 as uuid } from 'uuid'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { givenResident } from '#tests/support/residents.ts'
import { eventsOfAttempt } from '#tests/support/server-record.ts'

const slug = 'tra-cuu-ho-so'
const code = '864209'
const [lan, tap] = [uuid(), uuid()]

test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] })

test.beforeAll(async () => {
  const { db, close } = openDatabase(process.env['E2E_DATABASE'] ?? '')
  const deps = { db, now: () => new Date(), record: createRecord(folds) }
  const hamletId = uuid()
  await givenOpenClass(deps, { hamletId, code })
  await givenResident(deps, { hamletId, learnerId: lan, displayName: 'Nguyễn Thị Lan' })
  await givenResident(deps, { hamletId, learnerId: tap, displayName: 'Lò Văn Tập' })
  await close()
})

test('two people on one device of a class: two taps between them, and nothing shared', async ({
  page,
}) => {
  await page.goto('/lop')
  await page.getByLabel('Sáu số của lớp').fill(code)
  await page.getByRole('button', { name: 'Vào lớp' }).tap()
  await expect(page.getByRole('heading', { name: 'Bác tên gì?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nguyễn Thị Lan' }).tap()
  await page.getByRole('link', { name: 'Chọn ba hình' }).tap()
  await expect(page.getByRole('button', { name: 'Mặt trời' })).toBeVisible()
  await expectAccessible(page)
  for (const [presses, name] of ['Con cá', 'Ngôi nhà', 'Con cá'].entries()) {
    await expect(page.getByText(`Đã bấm ${presses} trên 3 hình`)).toBeVisible()
    await page.getByRole('button', { name }).tap()
  }
  await page.getByRole('button', { name: 'Nhớ rồi, vào học' }).tap()
  await expect(page).toHaveURL('/toi/lop?xong=joined')

  await page.route('**/api/events', (route) => route.abort('internetdisconnected'))
  await openScenario(page, slug, 'exam')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByText('Kết quả đang giữ trên máy này.')).toBeVisible()
  const attempt = await attemptIdOf(page)
  await page.unroute('**/api/events')
  await page.goto(`/bai-hoc/${slug}`)

  await page.getByRole('button', { name: 'Đổi người' }).tap()
  await page.getByRole('link', { name: 'Lò Văn Tập' }).tap()
  await page.getByRole('button', { name: 'Không cần, hôm nay thôi' }).tap()
  await expect(page).toHaveURL('/toi/lop?xong=joined')
  await page.goto('/toi')

  await expect(
    page.getByRole('heading', { name: 'Việc Lò Văn Tập làm được' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Tra cứu hồ sơ' })).toHaveCount(0)
  const subjects = eventsOfAttempt(attempt).map(({ subjectId }) => subjectId)
  expect(new Set(subjects)).toEqual(new Set([lan]))
})
