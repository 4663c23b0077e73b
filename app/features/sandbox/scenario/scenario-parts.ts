import type { KeyPath } from './content-problem.ts'
import type { Block, BlockOf } from './block.ts'
import type { Effect } from './effect.ts'
import type { Guard } from './guard.ts'
import type { Scenario } from './scenario.ts'

type Found<Part> = { part: Part; path: KeyPath }

/** Every block with its screen and the place where it is written. */
export function blocksOf(scenario: Scenario): (Found<Block> & { screen: string })[] {
  return Object.entries(scenario.screens).flatMap(([screen, { blocks }]) =>
    blocks.map((part, index) => ({
      part,
      screen,
      path: ['screens', screen, 'blocks', index],
    })),
  )
}

/** Every list of effects: those of buttons, of faults, and of what comes after traps. */
export function effectListsOf(scenario: Scenario): Found<Effect[]>[] {
  return [
    ...blocksOf(scenario).flatMap(({ part, path }) =>
      part.block === 'button' ? effectListsOfButton(part, path) : [],
    ),
    ...Object.entries(scenario.traps).map(([trap, { after }]) => ({
      part: after,
      path: ['traps', trap, 'after'],
    })),
    ...Object.entries(scenario.faults).map(([fault, { do: part }]) => ({
      part,
      path: ['faults', fault, 'do'],
    })),
  ]
}

function effectListsOfButton(button: BlockOf<'button'>, path: KeyPath): Found<Effect[]>[] {
  return [
    { part: button.do, path: [...path, 'do'] },
    ...button.cases.map((each, index) => ({
      part: each.do,
      path: [...path, 'cases', index, 'do'],
    })),
  ]
}

/** Every guard, taken apart down to the conditions that look at something. */
export function conditionsOf(scenario: Scenario): Found<Guard>[] {
  const roots: Found<Guard | undefined>[] = [
    { part: scenario.goal, path: ['goal'] },
    ...Object.entries(scenario.apps).map(([app, { when }]) => ({
      part: when,
      path: ['apps', app, 'when'],
    })),
    ...Object.entries(scenario.faults).flatMap(([fault, { when, recovered }]) => [
      { part: when, path: ['faults', fault, 'when'] },
      { part: recovered, path: ['faults', fault, 'recovered'] },
    ]),
    ...blocksOf(scenario).flatMap(({ part, path }) => [
      { part: part.when, path: [...path, 'when'] },
      ...(part.block === 'button' ? part.cases : []).map((each, index) => ({
        part: each.when,
        path: [...path, 'cases', index, 'when'],
      })),
    ]),
  ]
  return roots.flatMap(({ part, path }) => (part ? takeApart(part, path) : []))
}

function takeApart(guard: Guard, path: KeyPath): Found<Guard>[] {
  if ('not' in guard) return takeApart(guard.not, [...path, 'not'])
  const [key, parts] =
    'all' in guard ? ['all', guard.all] : 'any' in guard ? ['any', guard.any] : ['', []]
  if (key === '') return [{ part: guard, path }]
  return parts.flatMap((part, index) => takeApart(part, [...path, key, index]))
}

/** The inputs of a scenario by id: what can be filled, chosen or ticked. */
export function inputsOf(scenario: Scenario): Map<string, Block> {
  return new Map(
    blocksOf(scenario).flatMap(({ part }) => (isInput(part) ? [[part.id, part]] : [])),
  )
}

function isInput(block: Block): boolean {
  return block.block === 'field' || block.block === 'choice' || block.block === 'check'
}
