import { readFileSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { register, somebodyNew } from '#tests/support/account-steps.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { finger } from '#tests/support/hands.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import type { Site } from '#tests/support/site.ts'

test.use({ expectedNoise: [/status of 50\d/] })

test('with a dead database guest pages are served, and the others say honestly what is wrong', async ({
  newDevice,
  newSite,
}) => {
  const site = await newSite()
  const page = await newDevice({ baseURL: site.url })
  spoilDatabase(site)

  const health = await page.request.get('/health')
  expect(health.status()).toBe(503)
  expect(await health.json()).toMatchObject({
    status: 'unavailable',
    database: 'unreadable',
  })

  for (const path of ['/', '/bai-hoc/tra-cuu-ho-so', '/rieng-tu', '/quen-pin']) {
    expect((await page.goto(path))?.status()).toBe(200)
  }
  expect((await page.goto('/toi'))?.status()).toBe(503)
  await expect(page.getByRole('heading', { name: 'Chưa mở được sổ ghi' })).toBeVisible()
  await expectAccessible(page)
  expect((await page.goto('/en/toi'))?.status()).toBe(503)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await openScenario(page, 'tra-cuu-ho-so', 'exam')
  await playShortestWay(page, finger, builtScenario('tra-cuu-ho-so'), 'exam')
  await expect(page.getByText('Kết quả đang giữ trên máy này.')).toBeVisible()
})

test('a form sent to a dead database is answered honestly too', async ({
  newDevice,
  newSite,
}) => {
  const site = await newSite()
  const page = await newDevice({ baseURL: site.url })
  await page.goto('/dang-nhap')
  spoilDatabase(site)

  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('0600123456')
  await page.getByLabel('Số PIN', { exact: true }).fill('286041')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Chưa mở được sổ ghi' })).toBeVisible()
})

test('a failure nobody foresaw says sorry, with the reference that the log has', async ({
  newDevice,
  newSite,
}) => {
  const site = await newSite()
  const page = await newDevice({ baseURL: site.url })
  await register(page, somebodyNew())
  const database = new SQLite(site.databasePath)
  database.exec('drop table mastery')
  database.close()

  expect((await page.goto('/toi'))?.status()).toBe(500)

  await expect(page.getByRole('heading', { name: 'Trang này đang bị lỗi' })).toBeVisible()
  const reference = await page.locator('[translate="no"]').last().innerText()
  expect(reference).toMatch(/^[0-9a-f-]{36}$/)
  expect(site.log()).toContain(reference)
  expect(await page.content()).not.toContain('mastery')
})

/** Another process writes, so that nothing is answered from memory, then the file is junk. */
function spoilDatabase({ databasePath }: Site): void {
  const database = new SQLite(databasePath)
  database.exec(
    "insert into signInTry values ('spoilt', 1, null, '2026-01-01T00:00:00.000Z')",
  )
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  writeFileSync(databasePath, Buffer.alloc(readFileSync(databasePath).length, 'junk'))
}
