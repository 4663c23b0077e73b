import AxeBuilder from '@axe-core/playwright'
import {
  expect,
  test as plainTest,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import { startSite, type Site } from './site.ts'

type Fixtures = {
  /** What the console may say in this test; anything else there fails it. */
  expectedNoise: RegExp[]
  /** Another device, watched as closely as the first. */
  newDevice: (options?: BrowserContextOptions) => Promise<Page>
  /** A site that this test alone may break. It stops after every device has been closed. */
  newSite: () => Promise<Site>
}

/**
 * A test in a browser that fails on every console error or warning, page error and breach of the
 * content security policy (which Chromium tells the console).
 */
export const test = plainTest.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures are needed: none.
  expectedNoise: async ({}, provide) => {
    await provide([])
  },
  context: async ({ context, expectedNoise }, provide) => {
    const heard = listenTo(context)
    await provide(context)
    expectQuiet(heard, expectedNoise)
  },
  // What is automatic comes first and goes last: a page that sends to a site gone says so aloud.
  newSite: [
    async ({}, provide) => {
      const started: Site[] = []
      await provide(async () => {
        const site = await startSite()
        started.push(site)
        return site
      })
      for (const site of started) await site.stop()
    },
    { auto: true },
  ],
  newDevice: async ({ browser, contextOptions, expectedNoise }, provide) => {
    const opened: { context: BrowserContext; heard: string[] }[] = []
    await provide(async (options) => {
      const context = await browser.newContext({ ...contextOptions, ...options })
      opened.push({ context, heard: listenTo(context) })
      return context.newPage()
    })
    for (const { context, heard } of opened) {
      await context.close()
      expectQuiet(heard, expectedNoise)
    }
  },
})

export { expect }

function listenTo(context: BrowserContext): string[] {
  const heard: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      heard.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => {
    heard.push(`page error: ${error.error().message}`)
  })
  return heard
}

function expectQuiet(heard: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = heard.filter((line) => !expected.some((noise) => noise.test(line)))
  expect(unexpected, 'what the console said').toEqual([])
}

/** Fails with one line for each rule broken, and where. */
export async function expectAccessible(
  page: Page,
  only?: readonly string[],
): Promise<void> {
  expect(await barriersOn(page, only), `what axe finds on ${page.url()}`).toEqual([])
}

/** One line for each rule that axe finds broken, and where. */
export async function barriersOn(page: Page, only?: readonly string[]): Promise<string[]> {
  // No page has frames; without the mode for them axe needs no second page, and half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (only) axe.withRules([...only])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
