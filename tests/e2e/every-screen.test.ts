import type { Page } from '@playwright/test'
import { explore, wayTo, type Node } from '#app/features/sandbox/doctor/explore.ts'
import { modes, type Mode } from '#app/features/sandbox/scenario/guard.ts'
import { modeAddress } from '#app/features/sandbox/scenario/mode-address.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { screenIdOf } from '#app/features/sandbox/engine/world.ts'
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

for (const { scenario } of builtScenarios()) {
  test(`every screen of ${scenario.id} is accessible, and fits windows of all sizes`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const flaws: string[] = []
    await ownAnyAddress(page)
    for (const [name, address] of addressesOfScreens(scenario)) {
      await page.goto(address)
      await expect(stageOf(page)).toHaveAttribute('data-live', '')
      flaws.push(...(await flawsInAllSizes(page, name)))
      await expectAccessible(page)
    }
    expect(flaws).toEqual([])
  })

  test(`every screen of ${scenario.id} fits windows of all sizes in English`, async ({
    newDevice,
  }) => {
    test.setTimeout(120_000)
    const page = await newDevice({ javaScriptEnabled: false })
    const flaws: string[] = []
    for (const [name, address] of addressesOfScreens(scenario)) {
      await page.goto(`/en${address}`)
      flaws.push(...(await flawsInAllSizes(page, name)))
    }
    expect(flaws).toEqual([])
  })
}

async function flawsInAllSizes(page: Page, name: string): Promise<string[]> {
  const flaws: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const found = await flawsOn(page)
    flaws.push(...found.map((flaw) => `${name} at ${size.width} px: ${flaw}`))
  }
  return flaws
}

/** Where each screen is met, each trap, and the end: in practice, else in another mode. */
function addressesOfScreens(scenario: Scenario): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const mode of [...modes].sort((one) => (one === 'practice' ? -1 : 1))) {
    for (const node of explore(scenario, mode).nodes) {
      const name = nameOf(node)
      if (addresses.has(name)) continue
      addresses.set(name, addressOf(scenario.id, mode, wayTo(node)))
    }
  }
  return addresses
}

function nameOf({ world }: Node): string {
  if (world.trap !== undefined) return `trap ${world.trap}`
  return world.ended ?? screenIdOf(world)
}

function addressOf(slug: string, mode: Mode, trace: string): string {
  const carried = { luot: '0198c8a0-0000-7000-8000-000000000001', hat: '7', vet: trace }
  const query = new URLSearchParams({ 'che-do': modeAddress[mode], ...carried })
  return `/tap/${slug}?${query.toString()}`
}

/** The player begins afresh where an address comes from another device; here none does. */
async function ownAnyAddress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attempt = new URLSearchParams(window.location.search).get('luot')
    if (attempt !== null) window.history.replaceState({ attempt }, '')
  })
}
