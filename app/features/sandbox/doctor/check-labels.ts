import type { Block } from '../scenario/block.ts'
import type { Finding } from '../scenario/content-problem.ts'
import type { Exploration } from './explore.ts'
import type { FlatTexts } from './flat-texts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { screenIdOf, visibleBlocks, type World } from '../engine/world.ts'

/**
 * Things with one and the same name, which somebody who hears the screen cannot tell apart: apps,
 * options of a choice, and buttons or inputs that are on a screen at the same time.
 */
export function findingsInLabels(
  scenario: Scenario,
  texts: FlatTexts,
  ways: readonly Exploration[],
): Finding[] {
  return [
    sameNames(
      texts,
      Object.keys(scenario.apps).map((app) => [`apps.${app}`]),
    ),
    ...[...scenesOf(scenario, ways)].map((keys) => sameNames(texts, keys)),
  ]
    .flat()
    .filter(isFirstAt())
}

/** Groups of names beside each other, each name as the text keys that make it. */
function scenesOf(scenario: Scenario, ways: readonly Exploration[]): Iterable<string[][]> {
  const groups = new Map<string, string[][]>()
  const worlds = ways.flatMap(({ nodes }) => nodes.map(({ world }) => world))
  for (const world of worlds) {
    for (const group of groupsOf(scenario, world)) groups.set(JSON.stringify(group), group)
  }
  return groups.values()
}

function groupsOf(scenario: Scenario, world: World): string[][][] {
  const screen = screenIdOf(world)
  const key = ({ id }: Block) => `screens.${screen}.${id}`
  const blocks = visibleBlocks(scenario, world)
  return [
    blocks.flatMap((block) =>
      block.block === 'button'
        ? [['', '.address', '.detail', '.badge'].map((part) => key(block) + part)]
        : block.block === 'switch'
          ? [[key(block), `${key(block)}.detail`]]
          : [],
    ),
    blocks.flatMap((block) =>
      block.block === 'field' || block.block === 'choice' || block.block === 'check'
        ? [[key(block)]]
        : [],
    ),
    ...blocks.map((block) =>
      block.block === 'choice'
        ? block.options.map((option) => [`${key(block)}.${option}`])
        : [],
    ),
  ]
}

function sameNames(texts: FlatTexts, names: readonly string[][]): Finding[] {
  const seen = new Map<string, string>()
  return names.flatMap((keys) => {
    const entries = keys.flatMap((key) => texts.get(key) ?? [])
    const [first] = entries
    const name = entries.map(({ text }) => text.toLowerCase()).join(' ')
    const key = keys[0] ?? ''
    const taken = seen.get(name)
    seen.set(name, taken ?? key)
    if (first === undefined || taken === undefined || taken === key) return []
    const message = `"${first.text}" is the name of "${taken}" too, at the same time. Tell them apart in words.`
    return [{ path: first.path, message }]
  })
}

function isFirstAt(): (finding: Finding) => boolean {
  const seen = new Set<string>()
  return ({ path }) => {
    const key = path.join('.')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
