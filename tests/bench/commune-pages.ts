import { keyOf, periodAfter, periodOn } from '#app/features/coverage/reports/period.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Figure } from './figure.ts'
import { percentileOf, timesOf } from './page-times.ts'

type Asked = {
  /** The page of one commune after another. */
  unitPage: (turn: number) => string
  cookie: string
}

const lastQuarter = () =>
  keyOf(
    periodAfter(
      periodOn(
        'quarter',
        todayOf(() => new Date()),
      ),
      -1,
    ),
  )

const pages = () => ({
  'all procedures and contents': 'so-lieu/viec',
  'where people get stuck': 'so-lieu/cho-kho',
  'a report': `bao-cao/${lastQuarter()}`,
  're-check': 'kiem-tra-lai',
})

/** Other pages of numbers of a commune as its province sees them, against the page of the unit alone. */
export async function benchCommunePages({ unitPage, cookie }: Asked): Promise<Figure[]> {
  const within = async (page: (turn: number) => string) =>
    percentileOf(await timesOf(page, { times: 40, cookie }), 0.95)
  const yardstick = await within(unitPage)
  const figures: Figure[] = []
  for (const [what, path] of Object.entries(pages())) {
    const ours = await within((turn) => `${unitPage(turn)}/${path}`)
    figures.push({
      ...{ bench: 'coverage', what: `page of a commune: ${what}`, unit: 'ms' },
      ...{ ours, yardstick, ratio: ours / yardstick },
    })
  }
  return figures
}
