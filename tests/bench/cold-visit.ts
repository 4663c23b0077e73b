import { chromium, type Browser } from '@playwright/test'
import { builtScenarios } from '#tests/support/compiled-content.ts'
import { chromiumFlags, chromiumPath } from '#tests/support/chromium.ts'
import { sandboxKilobytes, visitBudgets, type VisitBudget } from './budgets.ts'
import { weighSandbox } from '#tests/support/page-weight.ts'
import { median, timedSlack, withinBudget, type Figure } from './figure.ts'
import { visitFast, visitSlowly } from './visit.ts'
import { localhostOf, withSite } from './with-site.ts'

const slowVisits = 3

/** What a first visit with nothing kept costs in bytes, and how long it takes on slow 3G. */
export async function benchColdVisit(): Promise<Figure[]> {
  const browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: chromiumFlags,
  })
  return withSite(async (site) => {
    const origin = localhostOf(site)
    const figures: Figure[] = []
    for (const budget of visitBudgets) {
      figures.push(...(await benchBytes(browser, origin, budget)))
      figures.push(await benchSlowly(browser, origin, budget))
    }
    return [...figures, await benchHeaviest(site.url)]
  }).finally(() => browser.close())
}

async function benchBytes(
  browser: Browser,
  origin: string,
  { name, path, kilobytes, scriptKilobytes }: VisitBudget,
): Promise<Figure[]> {
  const { all, scripts, parts } = await visitFast(browser, origin + path)
  const figure = { bench: 'cold-visit', unit: 'KB' }
  return [
    withinBudget({ ...figure, what: `${name}: ${parts}`, ours: all / 1000 }, kilobytes),
    withinBudget(
      { ...figure, what: `${name}: JavaScript`, ours: scripts / 1000 },
      scriptKilobytes,
    ),
  ]
}

/** Of all scenarios the one that weighs most, with the engine and the player. */
async function benchHeaviest(origin: string): Promise<Figure> {
  const weighed = await Promise.all(
    builtScenarios().map(async ({ scenario: { id } }) => ({
      id,
      ...(await weighSandbox(origin, `/tap/${id}?che-do=tu-tap`)),
    })),
  )
  const heaviest = weighed.reduce((one, other) => (one.data >= other.data ? one : other))
  const [scripts, data] = [heaviest.scripts / 1000, heaviest.data / 1000]
  const parts = `scripts ${scripts.toFixed(1)}, data of ${heaviest.id} ${data.toFixed(1)}`
  return withinBudget(
    {
      bench: 'cold-visit',
      what: `beyond the framework: ${parts}`,
      unit: 'KB',
      ours: scripts + data,
    },
    sandboxKilobytes,
  )
}

const readyWords = { lesson: 'readable', sandbox: 'usable' }

async function benchSlowly(
  browser: Browser,
  origin: string,
  { name, path, seconds }: VisitBudget,
): Promise<Figure> {
  const times: number[] = []
  for (let visit = 0; visit < slowVisits; visit += 1) {
    times.push(await visitSlowly(browser, origin + path, name))
  }
  const what = `${name}: ${readyWords[name]} on slow 3G with a fourth of the processor`
  return withinBudget(
    { bench: 'cold-visit', what, unit: 's', ours: median(times) },
    seconds,
    timedSlack,
  )
}
