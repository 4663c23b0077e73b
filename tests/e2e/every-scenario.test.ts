import process from 'node:process'
import type { BrowserContextOptions } from '@playwright/test'
import { modes, type Mode } from '#app/features/sandbox/scenario/guard.ts'
import { screenIdOf } from '#app/features/sandbox/engine/world.ts'
import { builtScenarios } from '#tests/support/compiled-content.ts'
import { finger, keys, mouse, mouseWithoutScript, type Hand } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { attemptIdOf, openScenario, playShortestWay } from '#tests/support/play-scenario.ts'
import { attemptsInRecord } from '#tests/support/server-record.ts'
import { flawsOn } from '#tests/support/well-shown.ts'

type Way = {
  hand: Hand
  device: BrowserContextOptions
  /**
   * Every way is gone through every scenario, and every mode in some way; all of them in all
   * modes with EVERY_WAY=1. A check by touch is played in English.
   */
  modes: readonly Mode[]
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const desk = { hasTouch: false, isMobile: false }

const ways: Record<string, Way> = {
  'by touch alone': { hand: finger, device: phone, modes: ['exam'] },
  'by keyboard alone': {
    hand: keys,
    device: { ...desk, viewport: { width: 1280, height: 800 } },
    modes: ['practice'],
  },
  // Of a window of 1280 × 1024.
  'at 400 % zoom': {
    hand: mouse,
    device: { ...desk, viewport: { width: 320, height: 256 } },
    modes: ['guided'],
  },
  'with JavaScript off': {
    hand: mouseWithoutScript,
    device: { ...phone, javaScriptEnabled: false },
    modes: ['practice'],
  },
}

const recorded = { vi: 'Kết quả đã được ghi lại.', en: 'The result has been recorded.' }

// Chromium remarks on forms that come back with mistakes.
test.use({ expectedNoise: [/status of 422/] })

for (const compiled of builtScenarios()) {
  const slug = compiled.scenario.id
  for (const [name, way] of Object.entries(ways)) {
    for (const mode of process.env['EVERY_WAY'] ? modes : way.modes) {
      test(`${slug} in ${mode} is done ${name}`, async ({ newDevice }) => {
        test.slow()
        const hasScript = way.device.javaScriptEnabled !== false
        const language = way.hand === finger && mode === 'exam' ? 'en' : 'vi'
        const page = await newDevice(way.device)
        const flaws: string[] = []
        const seen = new Set<string>()
        const prefix = language === 'en' ? '/en' : ''

        await openScenario(page, slug, mode, { prefix, hasScript })
        await playShortestWay(page, way.hand, compiled, mode, async (shown, world) => {
          const screen = screenIdOf(world)
          // Every screen is looked at in every size by every-screen.test.ts; guiding adds marks.
          if (mode !== 'guided' || seen.has(screen)) return
          seen.add(screen)
          for (const flaw of await flawsOn(shown)) flaws.push(`${screen} ${flaw}`)
        })

        expect(flaws, 'what is wrong with the screens').toEqual([])
        if (hasScript) await expect(page.getByText(recorded[language])).toBeVisible()
        expect(attemptsInRecord(await attemptIdOf(page))).toMatchObject([
          { scenario: slug, mode, outcome: mode === 'exam' ? 'passed' : 'finished' },
        ])
      })
    }
  }
}
