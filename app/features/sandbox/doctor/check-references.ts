import { findingsInApps } from './check-apps.ts'
import { findingsInBlocks } from './check-blocks.ts'
import { findingsInPlaces } from './check-fault-places.ts'
import { findingsInSources } from './check-sources.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import type { Effect } from '../scenario/effect.ts'
import type { Guard, Scalar } from '../scenario/guard.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { conditionsOf, effectListsOf, inputsOf } from '../scenario/scenario-parts.ts'
import { unknown } from './unknown-name.ts'
import { verdictsOf } from '../engine/verdicts.ts'

/** What exists outside the scenario that it may name. */
export type Known = {
  personas: ReadonlyMap<string, Persona>
  /** Skill id → the procedures it covers. */
  skills: ReadonlyMap<string, readonly string[]>
}

/** Names in a scenario of things that do not exist, or are not of the kind they have to be. */
export function findingsInReferences(scenario: Scenario, known: Known): Finding[] {
  return [
    ...findingsInHead(scenario, known),
    ...findingsInApps(scenario),
    ...findingsInBlocks(scenario),
    ...findingsInSources(scenario),
    ...findingsInPlaces(scenario),
    ...effectListsOf(scenario).flatMap(({ part, path }) =>
      part.flatMap((effect, index) => findingsInEffect(scenario, effect, [...path, index])),
    ),
    ...conditionsOf(scenario).flatMap(({ part, path }) =>
      findingsInCondition(scenario, part, path),
    ),
  ]
}

function findingsInHead(scenario: Scenario, { personas, skills }: Known): Finding[] {
  const covered = skills.get(scenario.skill) ?? [scenario.procedure]
  return [
    ...unknown('persona', scenario.persona, personas.keys(), ['persona']),
    ...unknown('skill', scenario.skill, skills.keys(), ['skill']),
    ...unknown('procedure of the skill', scenario.procedure, covered, ['procedure']),
    ...unknown('app', scenario.front, Object.keys(scenario.apps), ['front']),
  ]
}

function findingsInEffect(scenario: Scenario, effect: Effect, path: KeyPath): Finding[] {
  if ('set' in effect)
    return Object.entries(effect.set).flatMap(([fact, value]) =>
      findingsInFact(scenario, fact, value, [...path, 'set', fact]),
    )
  if ('clear' in effect)
    return effect.clear.flatMap((field, index) =>
      unknown('field', field, inputsOf(scenario).keys(), [...path, 'clear', index]),
    )
  if ('wait' in effect) return []
  const { screens, apps, codes, messages, traps } = scenario
  const named = { go: screens, open: apps, issue: codes, message: messages, trap: traps }
  const kinds = {
    go: 'screen',
    open: 'app',
    issue: 'code',
    message: 'message',
    trap: 'trap',
  }
  return Object.entries(named).flatMap(([key, things]) => {
    const name: unknown = Object.entries(effect).find(([each]) => each === key)?.[1]
    const kind = Object.entries(kinds).find(([each]) => each === key)?.[1] ?? key
    return typeof name === 'string'
      ? unknown(kind, name, Object.keys(things), [...path, key])
      : []
  })
}

function findingsInCondition(scenario: Scenario, guard: Guard, path: KeyPath): Finding[] {
  if ('fact' in guard)
    return [guard.is]
      .flat()
      .flatMap((value) => findingsInFact(scenario, guard.fact, value, [...path, 'is']))
  if ('fault' in guard)
    return unknown('fault', guard.fault, Object.keys(scenario.faults), [...path, 'fault'])
  if ('issued' in guard)
    return unknown('code', guard.issued, Object.keys(scenario.codes), [...path, 'issued'])
  if ('received' in guard) {
    const messages = Object.keys(scenario.messages)
    return unknown('message', guard.received, messages, [...path, 'received'])
  }
  return 'field' in guard ? findingsInVerdicts(scenario, guard, path) : []
}

function findingsInVerdicts(
  scenario: Scenario,
  guard: Extract<Guard, { field: string }>,
  path: KeyPath,
): Finding[] {
  const input = inputsOf(scenario).get(guard.field)
  if (!input)
    return unknown('field', guard.field, inputsOf(scenario).keys(), [...path, 'field'])
  const verdicts = new Set(['empty', ...verdictsOf(input)])
  return [guard.is]
    .flat()
    .flatMap((verdict) =>
      unknown(`verdict on ${guard.field}`, verdict, verdicts, [...path, 'is']),
    )
}

function findingsInFact(
  scenario: Scenario,
  fact: string,
  value: Scalar,
  path: KeyPath,
): Finding[] {
  const values = scenario.facts[fact]
  if (!values) return unknown('fact', fact, Object.keys(scenario.facts), path)
  if (values.includes(value)) return []
  const written = unknown(`value of fact ${fact}`, String(value), values.map(String), path)
  const message = `The value of fact ${fact} is ${typeof value} here. Write it as in "facts".`
  return written.length > 0 ? written : [{ path, message }]
}
