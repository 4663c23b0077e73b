import { expect, test } from 'vitest'
import { visitBudgets } from '#tests/bench/budgets.ts'
import { weighPage } from '#tests/support/page-weight.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { site } = givenRunningSite()

test.each(visitBudgets)(
  'a first visit of a $name page costs at most $kilobytes KB, $scriptKilobytes KB of it scripts',
  async ({ path, kilobytes, scriptKilobytes }) => {
    const parts = await weighPage(site().url, path)

    const scripts = parts.filter(({ type }) => type.includes('javascript'))
    expect(scripts.length).toBeGreaterThan(1)
    expect(parts.some(({ type }) => type.includes('css'))).toBe(true)
    expect(bytesOf(scripts)).toBeLessThanOrEqual(scriptKilobytes * 1000)
    expect(bytesOf(parts)).toBeLessThanOrEqual(kilobytes * 1000)
  },
)

function bytesOf(parts: readonly { bytes: number }[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}
