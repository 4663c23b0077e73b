import type { Finding, KeyPath } from './content-problem.ts'
import { looksReal } from './field-kind.ts'
import { didYouMean } from './nearest.ts'
import type { Effect } from './effect.ts'
import type { Guard, Scalar } from './guard.ts'
import { personaSchema } from './persona.ts'
import type { Scenario } from './scenario.ts'
import { blocksOf, conditionsOf, effectListsOf, inputsOf } from './scenario-parts.ts'
import { verdictsOf } from './verdicts.ts'

/** What exists outside the scenario that it may name. */
export type Known = {
  personas: ReadonlySet<string>
  /** Skill id → the procedures it covers. */
  skills: ReadonlyMap<string, readonly string[]>
}

/** Names in a scenario of things that do not exist. */
export function findingsInReferences(scenario: Scenario, known: Known): Finding[] {
  return [
    ...findingsInHead(scenario, known),
    ...findingsInApps(scenario),
    ...blocksOf(scenario).flatMap(({ part, path, screen }) => {
      if (part.block === 'button')
        return findingsInNeeds(scenario, screen, part.needs, path)
      if (part.block === 'choice' && part.expect !== undefined)
        return unknown('option', part.expect, part.options, [...path, 'expect'])
      if (part.block !== 'field') return []
      const sources = [part.expect].flat().map((source) => [source, 'expect'] as const)
      const mistakes = Object.entries(part.mistakes).map(
        ([id, source]) => [source, id] as const,
      )
      return [...sources, ...mistakes].flatMap(([source, id]) =>
        findingsInSource(scenario, source, [...path, id === 'expect' ? id : 'mistakes']),
      )
    }),
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
    ...unknown('persona', scenario.persona, personas, ['persona']),
    ...unknown('skill', scenario.skill, skills.keys(), ['skill']),
    ...unknown('procedure of the skill', scenario.procedure, covered, ['procedure']),
    ...unknown('app', scenario.front, Object.keys(scenario.apps), ['front']),
  ]
}

function findingsInApps(scenario: Scenario): Finding[] {
  const screensOf = (app: string) =>
    Object.keys(scenario.screens).filter((screen) => scenario.screens[screen]?.app === app)
  return [
    ...Object.entries(scenario.apps).flatMap(([app, { startsAt }]) =>
      unknown(`screen of app ${app}`, startsAt, screensOf(app), ['apps', app, 'startsAt']),
    ),
    ...Object.entries(scenario.screens).flatMap(([screen, { app }]) =>
      unknown('app', app, Object.keys(scenario.apps), ['screens', screen, 'app']),
    ),
  ]
}

function findingsInNeeds(
  scenario: Scenario,
  screen: string,
  needs: readonly string[],
  path: KeyPath,
): Finding[] {
  const here = blocksOf(scenario)
    .filter(({ part, screen: other }) => other === screen && verdictsOf(part).length > 0)
    .map(({ part }) => part.id)
  return needs.flatMap((need, index) =>
    unknown('field on this screen', need, here, [...path, 'needs', index]),
  )
}

function findingsInSource(scenario: Scenario, source: string, path: KeyPath): Finding[] {
  if (looksReal(source))
    return [
      { path, message: `"${source}" could be a living person's. Use a practice number.` },
    ]
  const [kind, key = ''] = source.split('.', 2)
  if (kind === 'persona')
    return unknown('fact about the persona', key, Object.keys(personaSchema.entries), path)
  return kind === 'code' ? unknown('code', key, Object.keys(scenario.codes), path) : []
}

function findingsInEffect(scenario: Scenario, effect: Effect, path: KeyPath): Finding[] {
  if ('go' in effect)
    return unknown('screen', effect.go, Object.keys(scenario.screens), [...path, 'go'])
  if ('open' in effect)
    return unknown('app', effect.open, Object.keys(scenario.apps), [...path, 'open'])
  if ('issue' in effect)
    return unknown('code', effect.issue, Object.keys(scenario.codes), [...path, 'issue'])
  if ('message' in effect)
    return unknown('message', effect.message, Object.keys(scenario.messages), [
      ...path,
      'message',
    ])
  if ('trap' in effect)
    return unknown('trap', effect.trap, Object.keys(scenario.traps), [...path, 'trap'])
  if ('set' in effect)
    return Object.entries(effect.set).flatMap(([fact, value]) =>
      findingsInFact(scenario, fact, value, [...path, 'set', fact]),
    )
  if (!('clear' in effect)) return []
  return effect.clear.flatMap((field, index) =>
    unknown('field', field, inputsOf(scenario).keys(), [...path, 'clear', index]),
  )
}

function findingsInCondition(scenario: Scenario, guard: Guard, path: KeyPath): Finding[] {
  if ('fact' in guard)
    return [guard.is]
      .flat()
      .flatMap((value) => findingsInFact(scenario, guard.fact, value, [...path, 'is']))
  if ('issued' in guard)
    return unknown('code', guard.issued, Object.keys(scenario.codes), [...path, 'issued'])
  if ('received' in guard)
    return unknown('message', guard.received, Object.keys(scenario.messages), [
      ...path,
      'received',
    ])
  if (!('field' in guard)) return []
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
  return unknown(`value of fact ${fact}`, String(value), values.map(String), path)
}

function unknown(
  kind: string,
  name: string,
  names: Iterable<string>,
  path: KeyPath,
): Finding[] {
  const all = [...names]
  if (all.includes(name)) return []
  const near =
    didYouMean(name, all) || (all.length > 0 ? ` There is: ${all.join(', ')}.` : '')
  return [{ path, message: `There is no ${kind} "${name}".${near}` }]
}
