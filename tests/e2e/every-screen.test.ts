import type { Page } from '@playwright/test'
import { explore, wayTo, type Node } from '#app/features/sandbox/explore.ts'
import { modeAddress } from '#app/features/sandbox/mode-address.ts'
import type { Scenario } from '#app/features/sandbox/scenario.ts'
import { screenIdOf } from '#app/features/sandbox/world.ts'
import { builtScenarios } from '#tests/support/compiled-content.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { stageOf } from '#tests/support/play-scenario.ts'
import { flawsOn } from '#tests/support/well-shown.ts'

const sizes = [
  { width: 360, height: 740 },
  // 400 % zoom of a window of 1280 × 1024.
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
]

for (const compiled of builtScenarios()) {
  const { id } = compiled.scenario

  test(`every screen of ${id} is accessible, and fits windows of all sizes`, async ({
    page,
  }) => {
    test.slow()
    const flaws: string[] = []
    await ownAnyAddress(page)
    for (const [name, trace] of waysToScreens(compiled.scenario)) {
      await page.goto(addressOf(id, trace))
      await expect(stageOf(page)).toHaveAttribute('data-live', '')
      for (const size of sizes) {
        await page.setViewportSize(size)
        const found = await flawsOn(page)
        flaws.push(...found.map((flaw) => `${name} at ${size.width} px: ${flaw}`))
      }
      await expectAccessible(page)
    }
    expect(flaws).toEqual([])
  })
}

/** A short way to each screen there is, to each trap, and to the end. */
function waysToScreens(scenario: Scenario): Map<string, string> {
  const ways = new Map<string, string>()
  for (const node of explore(scenario, 'practice').nodes) {
    const name = nameOf(node)
    if (!ways.has(name)) ways.set(name, wayTo(node))
  }
  return ways
}

function nameOf({ world }: Node): string {
  if (world.trap !== undefined) return `trap ${world.trap}`
  return world.ended ?? screenIdOf(world)
}

function addressOf(slug: string, trace: string): string {
  const carried = { luot: '0198c8a0-0000-7000-8000-000000000001', hat: '7', vet: trace }
  const query = new URLSearchParams({ 'che-do': modeAddress.practice, ...carried })
  return `/tap/${slug}?${query.toString()}`
}

/** The player begins afresh where an address comes from another device; here none does. */
async function ownAnyAddress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attempt = new URLSearchParams(window.location.search).get('luot')
    if (attempt !== null) window.history.replaceState({ attempt }, '')
  })
}
