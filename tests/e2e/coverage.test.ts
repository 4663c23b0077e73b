import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { givenCountedCommune } from '#tests/support/counted-commune.ts'
import { openJourneyPeople } from '#tests/support/e2e-people.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click()

/** Says how many live where, at the page that the missing rate led to. */
async function stateAdults(page: Page, commune: string, hamlets: readonly string[]) {
  await follow(page, 'Ghi số người lớn')
  await page.getByLabel('Nguồn').fill('Công an xã')
  for (const [name, households, adults] of [
    [commune, '200', '500'],
    [hamlets[0] ?? '', '120', '300'],
    [hamlets[1] ?? '', '80', '190'],
  ] as const) {
    const place = page.getByRole('group', { name, exact: true })
    await place.getByLabel('Số hộ').fill(households)
    await place.getByLabel(/^Người lớn/).fill(adults)
  }
  await press(page, 'Ghi các số này')
  await expect(page.getByRole('status')).toContainText('Đã ghi số của 3 nơi.')
  await expect(page.getByText(/các thôn ít hơn 10/)).toBeVisible()
}

/** The rows of the table as a program would read them. */
async function download(page: Page, unit: string): Promise<string[][]> {
  await page.goto(`${unit}/xuat`)
  await page.getByLabel('Loại tệp').selectOption('csv')
  await press(page, 'Xem tệp sẽ có gì')
  const waiting = page.waitForEvent('download')
  await follow(page, 'Tải về')
  const file = await waiting
  return parse(await readFile(await file.path(), 'utf8'), { bom: true })
}

test('an official sees who can, of how many, states what is missing, and merges hamlets', async ({
  newDevice,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const people = await openJourneyPeople()
  const { commune, hamlets } = await givenCountedCommune(people)
  const official = await people.signedIn({ isStaff: true })
  await people.give(official.learnerId, 'commune-official', commune.id)
  await people.close()
  const page = await newDevice()
  const [name = '', value = ''] = official.cookie.split('=')
  await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
  const unit = `/can-bo/don-vi/${commune.id}`
  const ofHamlet = (place: number) =>
    page.getByRole('row', { name: new RegExp(hamlets[place]?.name ?? '') })

  await test.step('13 can; nobody has said of how many', async () => {
    await page.goto(unit)
    await follow(page, /^Số liệu/)
    await expect(page.getByText(/có 13 người lớn tự làm được/)).toBeVisible()
    await expect(page.getByText('Chưa nói được là bao nhiêu phần trăm')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('500 adults make it 2.6 per cent, and the hamlets are ten short', async () => {
    await stateAdults(
      page,
      commune.name,
      hamlets.map((hamlet) => hamlet.name),
    )
    await page.goto(`${unit}/so-lieu`)
    await expect(page.getByText(/trên 500 người lớn \(2,6/)).toBeVisible()
    await expect(ofHamlet(0)).toContainText('12')
    await expect(ofHamlet(1)).toContainText('1')
  })

  await test.step('a target is a number of people', async () => {
    await page.goto(`${unit}/chi-tieu`)
    await page.getByLabel('Văn bản').fill('Kế hoạch 5/KH-UBND')
    await page.getByLabel(commune.name, { exact: true }).fill('250')
    await press(page, /^Ghi/)
    await page.goto(`${unit}/so-lieu`)
    await expect(page.getByText(/chỉ tiêu 250/).first()).toBeVisible()
  })

  await test.step('what is downloaded is what is seen', async () => {
    const [head = [], ...rows] = await download(page, unit)
    const able = head.findIndex((title) => title.endsWith('(core.passed everyone)'))
    expect(rows.map((row) => row[able])).toEqual(['1', '12'])
  })

  await test.step('the two hamlets become one: nobody is lost, on either map', async () => {
    await page.goto(`${unit}/thay-doi`)
    for (const hamlet of hamlets)
      await page.getByRole('checkbox', { name: hamlet.name }).check()
    await page.getByLabel('Loại').first().selectOption({ label: 'Thôn' })
    await page.getByLabel('Tên riêng').first().fill('Đoàn Kết')
    await page.getByLabel('Số nghị quyết').first().fill('12/NQ-HĐND')
    await press(page, 'Xem trước')
    await expect(page.getByText(/17 người trong danh sách/)).toBeVisible()
    await press(page, /^Nhập lại/)

    await page.goto(`${unit}/so-lieu`)
    await expect(page.getByText(/trên 500 người lớn \(2,6/)).toBeVisible()
    await expect(page.getByRole('row', { name: /Thôn Đoàn Kết/ })).toContainText('13')
    const before = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)
    await page.goto(`${unit}/so-lieu?ngay=${before}&ban-do=ngay-do`)
    await expect(ofHamlet(0)).toContainText('12')
    await page.goto(`${unit}/so-lieu?ngay=${before}&ban-do=nay`)
    await expect(page.getByRole('row', { name: /Thôn Đoàn Kết/ })).toContainText('13')
  })
})
