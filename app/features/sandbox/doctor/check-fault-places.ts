import type { Finding } from '../scenario/content-problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { unknown } from './unknown-name.ts'

/** Where faults happen: a screen there is, and a button on it. */
export function findingsInPlaces(scenario: Scenario): Finding[] {
  return Object.entries(scenario.faults).flatMap(([id, { at, modes }]) => {
    const path = ['faults', id]
    const screen = scenario.screens[at.screen]
    if (!screen)
      return unknown('screen', at.screen, Object.keys(scenario.screens), [
        ...path,
        'at',
        'screen',
      ])
    const buttons = screen.blocks
      .filter(({ block }) => block === 'button')
      .map((button) => button.id)
    const press = [...path, 'at', 'press']
    const twice = modes.length !== new Set(modes).size
    return [
      ...(at.press === undefined
        ? []
        : unknown('button on this screen', at.press, buttons, press)),
      ...(twice
        ? [{ path: [...path, 'modes'], message: 'A mode stands here twice.' }]
        : []),
    ]
  })
}
