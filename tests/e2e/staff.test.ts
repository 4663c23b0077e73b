import type { Page } from '@playwright/test'
import { v7 as uuid } from 'uuid'
import { namedUnitsOn } from '#app/composition.server.ts'
import { inviteStaff } from '#app/features/identity/identity.server.ts'
import { invitationPath } from '#app/features/identity/identity.ts'
import { openJourneyPeople } from '#tests/support/e2e-people.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { staffPassword } from '#tests/support/staff.ts'

/** A link from the console of the server, to an official of Xã Đông. */
async function givenLink(): Promise<string> {
  const people = await openJourneyPeople()
  const deps = { ...people, unitsOn: namedUnitsOn }
  const invited = await inviteStaff(deps, 'console', {
    role: 'commune-official',
    unitId: 'c-11',
  })
  await people.close()
  if (!invited.ok) throw new Error(invited.failure.code)
  return invitationPath(invited.value.token)
}

async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Họ tên').fill(name)
  await page.getByLabel('Tên đăng nhập').fill(`x${uuid()}`)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(staffPassword)
  await page.getByLabel('Gõ lại mật khẩu').fill(staffPassword)
  await page.getByRole('button', { name: 'Mở tài khoản' }).click()
  await expect(page).toHaveURL('/can-bo')
}

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth, `${page.url()} has to be scrolled sideways`).toBe(clientWidth)
  await expectAccessible(page)
}

test.use({ expectedNoise: [/status of 4\d\d/] })

test('@desktop an official comes in by a link, invites a trainer and takes the role back', async ({
  page,
  newDevice,
}) => {
  test.slow()
  await page.goto(await givenLink())
  await expectSound(page)
  await accept(page, page.url(), 'Nguyễn Thị Lan')
  await expectSound(page)

  await page.getByRole('link', { name: 'Vào làm việc' }).click()
  await page.getByRole('radio', { name: 'Người hướng dẫn' }).check()
  await page.getByRole('button', { name: 'Tạo đường mời' }).click()
  const link = await page.getByLabel('Đường mời', { exact: true }).inputValue()
  await expectSound(page)

  const phone = await newDevice()
  await accept(phone, new URL(link).pathname, 'Trần Văn Nam')
  await phone.getByRole('link', { name: 'Vào làm việc' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Xã Đông')
  await expect(phone.getByText('Nguyễn Thị Lan')).toHaveCount(0)

  await page.goto('/can-bo/don-vi/c-11')
  const row = page.getByRole('listitem').filter({ hasText: 'Trần Văn Nam' }).last()
  await row.getByText('Thôi vai trò của Trần Văn Nam', { exact: true }).click()
  await row.getByRole('button', { name: 'Đúng, thôi vai trò' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Đã thôi vai trò.')
  expect((await phone.reload())?.status()).toBe(403)

  await page.getByRole('link', { name: 'Nhật ký việc đã làm' }).click()
  await expect(page.getByText('Thôi vai trò của Trần Văn Nam').first()).toBeVisible()
  await expectSound(page)
  await page.goto('/can-bo/mat-khau')
  await expectSound(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('hamlets are pasted, looked at, mended and founded', async ({ page }) => {
    await accept(page, await givenLink(), 'Nguyễn Thị Lan')
    await page.goto('/can-bo/don-vi/c-11')
    const name = uuid().slice(-8)

    await page.getByLabel('Danh sách').fill(`Thôn ${name}; 12 hộ; 30 người lớn\n${name}`)
    await page.getByRole('button', { name: 'Xem thử' }).click()
    await expect(page.getByText('Thiếu chữ Thôn')).toBeVisible()
    await page.getByLabel('Danh sách').fill(`Thôn ${name}; 12 hộ; 30 người lớn`)
    await page.getByRole('button', { name: 'Xem thử' }).click()
    await expect(page.getByText('12 hộ, 30 người lớn')).toBeVisible()
    await page.getByRole('button', { name: 'Lập 1 nơi này' }).click()

    await page.getByRole('link', { name: `Thôn ${name}` }).click()
    await page.getByLabel('Tên riêng').fill(`${name} mới`)
    await page.getByRole('button', { name: 'Lưu tên mới' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Thôn ${name} mới`)
  })
})

test('a link that is none says so kindly', async ({ page }) => {
  await page.goto('/moi/made-up')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Đường mời này không dùng được',
  )
  await expectSound(page)
})
