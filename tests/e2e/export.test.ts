import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { givenCountedCommune } from '#tests/support/counted-commune.ts'
import { openJourneyPeople } from '#tests/support/e2e-people.ts'
import type { SitePeople } from '#tests/support/site-people.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'

const choice = 'level=hamlet&format=csv'

/** So many hamlets that all that is counted of them is no small file. */
async function foundHamlets(people: SitePeople, communeId: string): Promise<string[]> {
  const ids = Array.from({ length: 30 }, (_none, place) => `${communeId}-${place}`)
  const kind = { level: 'hamlet', kind: 'thon' } as const
  const payload = { ...kind, from: '2025-07-01', parentId: communeId, source: 'test' }
  await people.record.append(
    people,
    ids.map((id) =>
      unitEvent(id, { type: 'unit-founded', payload: { ...payload, name: id } }),
    ),
  )
  return ids
}

/** The rows of a file that is ready, as a program would read them. */
async function download(page: Page): Promise<string[][]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải tệp về' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^thao-so-tinh-mot-\d{4}-\d\d-\d\d\.csv$/)
  return parse(await readFile(await file.path(), 'utf8'), { bom: true })
}

test('a large file is made while its official looks on, and is theirs alone', async ({
  newDevice,
  baseURL,
}) => {
  const people = await openJourneyPeople()
  const { commune } = await givenCountedCommune(people)
  const hamlets = await foundHamlets(people, commune.id)
  const deviceOf = async (options: Parameters<typeof newDevice>[0] = {}) => {
    const official = await people.signedIn({ isStaff: true })
    await people.give(official.learnerId, 'province-official', 'p-1')
    const page = await newDevice(options)
    const [name = '', value = ''] = official.cookie.split('=')
    await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
    return page
  }
  const page = await deviceOf()
  const other = await deviceOf({ javaScriptEnabled: false })
  await people.close()
  const place = '/can-bo/don-vi/p-1/xuat'

  await test.step('the form says how large it will be', async () => {
    await page.goto(`${place}?${choice}&indicators=final`)
    await expect(page.getByText(/Tệp sẽ có [\d.]+ dòng, [\d.]+ cột/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('what is too large to wait for is made beside, without a script too', async () => {
    for (const each of [page, other]) {
      await each.goto(`${place}?${choice}&indicators=all`)
      const start = each.getByRole('button', { name: 'Bắt đầu làm tệp' })
      await start.click()
      await expect(each.getByRole('link', { name: 'Tải tệp về' })).toBeVisible()
      await expect(each.getByRole('status')).toContainText(/Tệp đã xong: [\d.]+ dòng/)
    }
    await expectAccessible(page)
  })

  await test.step('it has every hamlet, and can be taken twice', async () => {
    const rows = await download(page)
    expect(rows.flat()).toEqual(expect.arrayContaining(hamlets))
    expect(await download(page)).toEqual(rows)
  })

  await test.step('nobody else gets it', async () => {
    await other.goto(page.url())
    await expect(other.getByRole('status')).toContainText('Không còn tệp này')
    const file = page.url().replace('/xuat?', '/xuat/tep?')
    expect((await other.request.get(file)).status()).toBe(404)
  })
})
