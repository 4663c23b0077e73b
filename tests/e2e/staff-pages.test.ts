import type { Page } from '@playwright/test'
import { languages, pathIn } from '#app/platform/language.ts'
import { openJourneyPeople } from '#tests/support/e2e-people.ts'
import { givenEveryUnitUsed } from '#tests/support/given-every-unit-used.ts'
import { barriersOn, expect, test } from '#tests/support/journey.ts'

const unit = '/can-bo/don-vi/h-111'
const open = '/can-bo/lop/open-class-of-h-111'

const ofTrainers = [
  ...['/can-bo', unit, `${unit}/lop`, `${unit}/toi-nay`, `${unit}/toi-nay?in`],
  ...[`${unit}/ba-con`, `${unit}/ba-con?them=mot`, `${unit}/ba-con?them=danh-sach`],
  ...['/can-bo/ba-con/resident-of-h-111', '/can-bo/ba-con/resident-of-h-111?xoa=1'],
  ...[`${unit}/the`, `${unit}/tham-nha`, `${unit}/tham-nha?in`, `${unit}/hoi-lai`],
  ...['/can-bo/tham/resident-of-h-111', '/can-bo/hoi-lai/resident-of-h-111'],
  ...['/can-bo/lop/class-of-h-111', open, '/can-bo/lop/closed-class-of-h-111'],
  ...[`${open}/diem-danh`, `${open}/tuong`, `${open}/moi-bai`, `${open}/ghi-nhan`],
  ...[`${open}/chieu`, `${open}/the`, `${open}/hop-thu`, `${open}/tong-ket`],
  ...['/can-bo/lop/closed-class-of-h-111/tong-ket', '/can-bo/to/team-of-h-111'],
  ...[`${unit}/so-lieu`, `${unit}/so-lieu/basic-skill`, `${unit}/kiem-tra-lai`],
]
const commune = '/can-bo/don-vi/c-11'
const ofOfficials = [
  ...['/can-bo', commune, `${commune}/to`, '/can-bo/to/team-of-h-111', `${commune}/lop`],
  ...['/can-bo/nhat-ky?don-vi=c-11', '/can-bo/don-vi', `${commune}/thay-doi`],
  ...[`${commune}/so-lieu`, `${commune}/so-lieu?ngay=2026-01-15&ban-do=ngay-do&nhom=age60`],
  ...[
    `${commune}/so-lieu/attended`,
    `${commune}/so-lieu/viec`,
    `${commune}/so-lieu/cho-kho`,
  ],
  ...[`${commune}/mau-so`, `${commune}/chi-tieu`, `${commune}/so-chinh-thuc`],
  ...[`${commune}/bao-cao`, `${commune}/bao-cao/2026-Q3`, `${commune}/bao-cao/2026-Q4/in`],
  ...[`${commune}/xuat`, `${commune}/ma-truy-cap`, `${commune}/kiem-tra-lai`],
]
const ofProvinces = [
  ...['so-lieu', 'mau-so', 'chi-tieu', 'bao-cao', 'ky-bao-cao', 'xuat'].map(
    (page) => `/can-bo/don-vi/p-1/${page}`,
  ),
]

async function lookAt(page: Page, path: string): Promise<string[]> {
  const flaws: string[] = []
  for (const language of languages) {
    const address = pathIn(language, path)
    const answer = await page.goto(address)
    if (answer?.status() !== 200) flaws.push(`${address} answers ${answer?.status()}`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      const isTooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth > clientWidth
      })
      if (isTooWide) flaws.push(`${address} has to be scrolled sideways at ${width} px`)
    }
    await page.setViewportSize({ width: 360, height: 740 })
    const heads = await page.getByRole('heading', { level: 1 }).count()
    if (heads !== 1) flaws.push(`${address} has ${heads} headings of the first level`)
    // What axe asks is the same in every language, but for the language itself.
    if (language !== 'vi') continue
    for (const barrier of await barriersOn(page)) flaws.push(`${address} ${barrier}`)
  }
  return flaws
}

test('every page of trainers and officials is accessible, and fits phones and desks', async ({
  newDevice,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const people = await openJourneyPeople()
  await givenEveryUnitUsed(people)
  const flaws: string[] = []
  const visitors = [
    { role: 'trainer', unitId: 'h-111', pages: ofTrainers },
    { role: 'commune-official', unitId: 'c-11', pages: ofOfficials },
    { role: 'province-official', unitId: 'p-1', pages: ofProvinces },
    { role: 'national', unitId: 'vn', pages: ['/can-bo/don-vi/vn/so-lieu'] },
  ] as const
  for (const { role, unitId, pages } of visitors) {
    const { learnerId, cookie } = await people.signedIn({ isStaff: true })
    await people.give(learnerId, role, unitId)
    const page = await newDevice()
    const [name = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
    for (const path of pages) flaws.push(...(await lookAt(page, path)))
  }
  await people.close()

  expect(flaws).toEqual([])
})
