import { builtScenarios } from '#tests/support/compiled-content.ts'
import { finger, keys, mouse, mouseWithoutScript } from '#tests/support/hands.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import {
  attemptIdOf,
  openScenario,
  playGuided,
  playShortestWay,
} from '#tests/support/play-scenario.ts'
import { attemptsInRecord } from '#tests/support/server-record.ts'

for (const compiled of builtScenarios()) {
  const slug = compiled.scenario.id

  test(`${slug} is done alone by touch, and the server finds it passed`, async ({
    page,
  }) => {
    await openScenario(page, slug, 'exam')
    await playShortestWay(page, finger, compiled, 'exam')

    await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
    expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
      { scenario: slug, mode: 'exam', outcome: 'passed', fieldErrors: 0 },
    ])
  })

  test(`${slug} is done by following what is marked, every screen accessible`, async ({
    page,
  }) => {
    const seen = new Set<string>()
    await openScenario(page, slug, 'guided')
    await playGuided(page, finger, async (shown) => {
      const screen = await shown.locator('#sim-title').innerText()
      if (!seen.has(screen)) await expectAccessible(shown)
      seen.add(screen)
    })

    await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
    expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
      { mode: 'guided', outcome: 'finished' },
    ])
  })

  test(`${slug} is done by keyboard alone`, async ({ page }) => {
    await openScenario(page, slug, 'guided')
    await playGuided(page, keys)
  })

  test(`${slug} is done in practice mode without a hint`, async ({ page }) => {
    await openScenario(page, slug, 'practice')
    await playShortestWay(page, finger, compiled, 'practice')

    await expect(page.getByText('Kết quả đã được ghi lại.')).toBeVisible()
    expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
      { mode: 'practice', outcome: 'finished', maxHint: 0 },
    ])
  })

  test(`${slug} is done at 400 % zoom with nothing to scroll sideways`, async ({
    newDevice,
  }) => {
    const page = await newDevice({ viewport: { width: 320, height: 256 } })
    await openScenario(page, slug, 'exam')
    await playShortestWay(page, mouse, compiled, 'exam', async (shown) => {
      const width = await shown.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  })

  test(`${slug} is done alone with JavaScript off, and the server finds it passed`, async ({
    newDevice,
  }) => {
    const page = await newDevice({ javaScriptEnabled: false })
    await openScenario(page, slug, 'exam', { hasScript: false })
    await playShortestWay(page, mouseWithoutScript, compiled, 'exam')

    expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
      { mode: 'exam', outcome: 'passed', fieldErrors: 0 },
    ])
  })
}
