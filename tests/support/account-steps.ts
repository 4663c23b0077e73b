import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

type Account = { phone: string; pin: string; name: string }

/** Somebody nobody has registered yet: the number stands for no one, and differs every time. */
export function somebodyNew(name = 'Bác Thử'): Account {
  return {
    name,
    phone: `0600${String(randomInt(1_000_000)).padStart(6, '0')}`,
    pin: '286041',
  }
}

export async function register(
  page: Page,
  { name, phone, pin }: Account,
  { isSharedDevice = false } = {},
): Promise<void> {
  await page.goto('/dang-ky')
  await page.getByLabel('Bác muốn được gọi là gì?').fill(name)
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(phone)
  await page.getByLabel('Tự đặt số PIN').fill(pin)
  await page.getByLabel('Gõ lại số PIN').fill(pin)
  await page.getByLabel('Giữ tên gọi, số điện thoại').check()
  if (isSharedDevice) await page.getByLabel('Đây là máy dùng chung').check()
  await page.getByRole('button', { name: 'Ghi tên tôi' }).click()
  await expect(page).toHaveURL('/toi')
}

/** Fills the form and sends it, whatever comes of it. */
export async function trySignIn(
  page: Page,
  { phone, pin }: Pick<Account, 'phone' | 'pin'>,
  { isSharedDevice = false } = {},
): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(phone)
  await page.getByLabel('Số PIN', { exact: true }).fill(pin)
  if (isSharedDevice) await page.getByLabel('Đây là máy dùng chung').check()
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

export async function signIn(page: Page, account: Account, where = {}): Promise<void> {
  await trySignIn(page, account, where)
  await expect(page).toHaveURL('/toi')
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/toi')
  await page.getByRole('button', { name: 'Đăng xuất khỏi máy này' }).first().click()
  await expect(page).toHaveURL('/')
}
