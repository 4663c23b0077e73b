import { expect, test } from 'vitest'
import { lessonKilobytes, sandboxKilobytes, visitBudgets } from '#tests/bench/budgets.ts'
import { lessonPath } from '#app/features/lessons/lessons.ts'
import { pathIn } from '#app/platform/language.ts'
import { builtLessons, builtScenarios } from '#tests/support/compiled-content.ts'
import { weighPage, weighSandbox } from '#tests/support/page-weight.ts'
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

test.each(builtLessons().map(({ slug, language }) => pathIn(language, lessonPath(slug))))(
  'a first visit of %s costs at most 60 KB',
  async (path) => {
    const parts = await weighPage(site().url, path)

    expect(bytesOf(parts)).toBeGreaterThan(10_000)
    expect(bytesOf(parts)).toBeLessThanOrEqual(lessonKilobytes * 1000)
  },
)

test.each(builtScenarios().map(({ scenario }) => scenario.id))(
  'engine, player and the scenario %s weigh at most 45 KB beyond the framework',
  async (slug) => {
    const { scripts, data } = await weighSandbox(site().url, `/tap/${slug}?che-do=tu-tap`)

    expect(scripts).toBeGreaterThan(10_000)
    expect(data).toBeGreaterThan(2_000)
    expect(scripts + data).toBeLessThanOrEqual(sandboxKilobytes * 1000)
  },
)

function bytesOf(parts: readonly { bytes: number }[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}
