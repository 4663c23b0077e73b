import { register, signIn, signOut, somebodyNew } from '#tests/support/account-steps.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import {
  openScenario,
  playGuided,
  playShortestWay,
  stageOf,
} from '#tests/support/play-scenario.ts'

const slug = 'dang-nhap-cong-dvc'
const skill = 'Đăng nhập Cổng Dịch vụ công'

test('a guest learns, practises, does it alone, and keeps it all on registering', async ({
  page,
}) => {
  const account = somebodyNew('Bác Luyện')

  await page.goto('/')
  await page.getByRole('link', { name: `Bài học: ${skill}` }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(skill)

  const advert = page
    .getByRole('form')
    .filter({ hasText: 'Dòng trên cùng ghi “Quảng cáo”' })
  await advert.getByRole('button', { name: /Bấm luôn/ }).tap()
  await expect(advert.getByText('Nhiều người cũng bấm như vậy')).toBeVisible()
  await advert.getByRole('button', { name: /Bỏ qua, tìm dòng/ }).tap()
  await expect(advert.getByText('Bác chọn đúng rồi')).toBeVisible()
  await expect(advert.getByText('Nhiều người cũng bấm như vậy')).toBeHidden()

  await page.getByRole('link', { name: 'Tập thử' }).first().tap()
  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  await playGuided(page, finger)
  await expect(page.getByRole('heading', { name: 'Bác làm xong rồi!' })).toBeFocused()

  await page.getByRole('link', { name: 'Giờ bác tự tập' }).tap()
  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  await playShortestWay(page, finger, builtScenario(slug), 'practice')

  await page.getByRole('link', { name: 'Giờ bác tự làm' }).tap()
  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  await playShortestWay(page, finger, builtScenario(slug), 'exam')
  await expect(page.getByRole('heading', { name: 'Bác tự làm được rồi!' })).toBeFocused()
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()

  await page.getByRole('link', { name: 'Xem việc tôi làm được' }).tap()
  const card = page.getByRole('region', { name: skill })
  await expect(card).toContainText('Tự làm được')
  await expect(card).toContainText(
    /Bác đã tự làm đúng ngày \d+\/\d+\/\d{4}, không cần gợi ý/,
  )

  await register(page, account)
  await expect(page.getByRole('heading', { name: 'Việc Bác Luyện làm được' })).toBeVisible()
  await expect(card).toContainText('Tự làm được')

  await signOut(page)
  await page.goto('/toi')
  await expect(card).toHaveCount(0)
  await signIn(page, account)
  await expect(card).toContainText('Tự làm được')
})

test('what a person did is shown on another device once they sign in there', async ({
  page,
  newDevice,
}) => {
  const account = somebodyNew()
  await openScenario(page, 'tra-cuu-ho-so', 'exam')
  await playShortestWay(page, finger, builtScenario('tra-cuu-ho-so'), 'exam')
  await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
  await register(page, account)

  const other = await newDevice()
  await signIn(other, account)

  await expect(other.getByRole('region', { name: 'Tra cứu hồ sơ' })).toContainText(
    'Tự làm được',
  )
})

test('a wrong answer is explained in place, without blame and without leaving the page', async ({
  page,
}) => {
  await page.goto('/bai-hoc/dang-nhap-cong-dvc')

  await page.getByRole('button', { name: /Đọc mã cho nhanh/ }).tap()

  await expect(page.getByText('Lần sau bác cứ cúp máy')).toBeVisible()
  await expect(page).toHaveURL('/bai-hoc/dang-nhap-cong-dvc')
})
