import type { Browser, CDPSession, Page } from '@playwright/test'

/** Slow 3G: 400 kbit/s either way, 400 ms there and back. */
const slow3g = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const slowdown = 4

/** Visits with an empty cache; counts what comes over the wire, headers included. */
export async function visitFast(browser: Browser, address: string) {
  const bytesOf: Record<string, number> = {}
  await visit(browser, async (page, devtools) => {
    const typeOf = new Map<string, string>()
    devtools.on('Network.responseReceived', ({ requestId, type }) => {
      typeOf.set(requestId, type)
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = typeOf.get(requestId) ?? 'Other'
      bytesOf[type] = (bytesOf[type] ?? 0) + encodedDataLength
    })
    await page.goto(address, { waitUntil: 'networkidle' })
  })
  return {
    all: Object.values(bytesOf).reduce((sum, bytes) => sum + bytes, 0),
    scripts: bytesOf['Script'] ?? 0,
    parts: Object.entries(bytesOf)
      .map(([type, bytes]) => `${type.toLowerCase()} ${(bytes / 1000).toFixed(1)}`)
      .join(', '),
  }
}

/** Seconds from the start until the page can be read, or until its first press has worked. */
export function visitSlowly(
  browser: Browser,
  address: string,
  name: 'lesson' | 'sandbox',
): Promise<number> {
  return visit(browser, async (page, devtools) => {
    await devtools.send('Network.emulateNetworkConditions', slow3g)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address, { waitUntil: name === 'lesson' ? 'load' : 'commit' })
    return name === 'lesson' ? secondsUntilReadable(page) : secondsUntilPressed(page)
  })
}

/** When the largest piece of the first screen, its heading or first paragraph, was painted. */
async function secondsUntilReadable(page: Page): Promise<number> {
  await page.locator('main h1').waitFor()
  await page.locator('main p').first().waitFor()
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries) =>
          resolve(Math.max(...entries.getEntries().map(({ startTime }) => startTime))),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  return milliseconds / 1000
}

/** Does what the guide asks until a press has brought another screen or step. */
async function secondsUntilPressed(page: Page): Promise<number> {
  await page.locator('[data-live]').waitFor()
  for (let actions = 0; actions < 6; actions += 1) {
    const next = page.locator('[data-next-action]').first()
    const [action, value] = await Promise.all(
      ['data-next-action', 'data-next-value'].map((name) => next.getAttribute(name)),
    )
    if (action === 'press') {
      const before = await next.evaluate((element) => element.outerHTML)
      await next.click()
      await page.waitForFunction(
        (html) => document.querySelector('[data-next-action]')?.outerHTML !== html,
        before,
      )
      return (await page.evaluate(() => performance.now())) / 1000
    }
    if (action === 'fill') await next.fill(value ?? '')
    else await next.check()
  }
  throw new Error('The guide asked for no press.')
}

async function visit<Found>(
  browser: Browser,
  look: (page: Page, devtools: CDPSession) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const found = await look(page, devtools)
  await context.close()
  return found
}
