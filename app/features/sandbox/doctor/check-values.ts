import type { BlockOf } from '../scenario/block.ts'
import { sourcesOf } from './check-sources.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import { isWellFormed, normalise, outsideOf } from '../fields/field-kind.ts'
import { judgeInput } from '../stage/input.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import { valueOf } from '../stage/source-value.ts'
import { beginWorld, type World } from '../engine/world.ts'

/** Whether the program finds right what the scenario says is right, and each mistake its own. */
export function findingsInValues(scenario: Scenario, persona: Persona): Finding[] {
  return blocksOf(scenario).flatMap(({ part, screen, path }) => {
    if (part.block !== 'field' || part.kind === 'repeat') return []
    const world = worldAt(scenario, screen)
    const casting = { persona, seed: 1 }
    const read = (source: string) => valueOf(casting, scenario, world, source)
    const judged = sourcesOf(part, path)
      .filter(({ mistake }) => mistake !== 'between')
      .flatMap(({ source, path: at, mistake = 'ok' }) => {
        const verdict = verdictOn(part, read(source), (value) =>
          judgeInput(casting, scenario, world, part, value),
        )
        return verdict === mistake
          ? []
          : [{ path: at, message: wordsOn(part, read(source), mistake, verdict) }]
      })
    return [...judged, ...findingsInRange(part, read, path)]
  })
}

/** What is expected is right by that alone; it has to look right as well. */
function verdictOn(
  { kind }: BlockOf<'field'>,
  value: string,
  judge: (value: string) => string,
): string {
  const verdict = judge(value)
  const isOdd = verdict === 'ok' && !isWellFormed(kind, normalise(kind, value))
  return isOdd ? 'malformed' : verdict
}

/** Somebody standing on the screen, with every code sent. */
function worldAt(scenario: Scenario, screen: string): World {
  const start = beginWorld(scenario, 'guided')
  const app = scenario.screens[screen]?.app ?? start.front
  const issued = Object.fromEntries(Object.keys(scenario.codes).map((code) => [code, 1]))
  return { ...start, front: app, at: { ...start.at, [app]: screen }, issued }
}

function wordsOn(
  { id, kind }: BlockOf<'field'>,
  value: string,
  mistake: string,
  verdict: string,
): string {
  const asked = mistake === 'ok' ? 'the right value' : `the mistake "${mistake}"`
  return `In the ${kind} field "${id}" ${asked} "${value}" would be judged "${verdict}". Change the value or the kind.`
}

function findingsInRange(
  { kind, between, expect }: BlockOf<'field'>,
  read: (source: string) => string,
  path: KeyPath,
): Finding[] {
  if (!between) return []
  const value = (source: string) => normalise(kind, read(source))
  const [first, last] = [value(between[0]), value(between[1])] as const
  if (outsideOf(kind, first, [first, last]) !== undefined)
    return [
      {
        path: [...path, 'between'],
        message: `${first} comes after ${last}. Change them over.`,
      },
    ]
  const isOutside = [expect]
    .flat()
    .some((source) => outsideOf(kind, value(source), [first, last]) !== undefined)
  const message = `What is expected does not lie between ${first} and ${last}.`
  return isOutside ? [{ path: [...path, 'expect'], message }] : []
}
