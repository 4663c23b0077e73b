import type { Finding, KeyPath } from './content-problem.ts'
import { conditionsOf, blocksOf, effectListsOf } from './scenario-parts.ts'
import type { Effect } from './effect.ts'
import type { Scenario } from './scenario.ts'
import { reservedTextKeys } from './text-keys.ts'

const verdictsOfAll = ['empty', 'ok', 'mismatch', 'malformed', 'expired', 'real']

/** Names used twice or kept for something else, and things declared that nothing uses. */
export function findingsInNames(scenario: Scenario): Finding[] {
  return [
    ...findingsInIds(scenario),
    ...findingsInUse(scenario),
    ...effectListsOf(scenario).flatMap(({ part, path }) =>
      findingsInIssues(scenario, part, path),
    ),
  ]
}

/** Ids are unique on a screen; those of inputs in the whole scenario, as one verdict is kept of each. */
function findingsInIds(scenario: Scenario): Finding[] {
  const seen = new Set<string>()
  return blocksOf(scenario).flatMap(({ part, screen, path }) => {
    const isInput = ['field', 'choice', 'check'].includes(part.block)
    const names = [`${screen}/${part.id}`, ...(isInput ? [part.id] : [])]
    const options = part.block === 'choice' ? part.options : []
    const mistakes = part.block === 'field' ? Object.keys(part.mistakes) : []
    const findings = [
      ...[part.id, ...options].filter((id) => reservedTextKeys.some((key) => key === id)),
      ...[...options, ...mistakes].filter((id) => verdictsOfAll.includes(id)),
    ].map((id) => ({ path, message: `"${id}" means something else. Choose another id.` }))
    const isTaken = names.some((name) => seen.has(name))
    names.forEach((name) => seen.add(name))
    const message = `The id "${part.id}" is taken. Choose another, unique ${isInput ? 'in the scenario' : 'on the screen'}.`
    return isTaken ? [...findings, { path: [...path, 'id'], message }] : findings
  })
}

function findingsInUse(scenario: Scenario): Finding[] {
  const effects = effectListsOf(scenario).flatMap(({ part }) => part)
  const sent = new Set(effects.flatMap((e) => ('message' in e ? [e.message] : [])))
  const issued = new Set(effects.flatMap((e) => ('issue' in e ? [e.issue] : [])))
  const set = new Set([
    ...effects.flatMap((e) => ('set' in e ? Object.keys(e.set) : [])),
    ...blocksOf(scenario).flatMap(({ part }) =>
      part.block === 'switch' ? [part.fact] : [],
    ),
  ])
  const asked = new Set(
    conditionsOf(scenario).flatMap(({ part }) => ('fact' in part ? [part.fact] : [])),
  )
  const unused = (kind: string, id: string, path: KeyPath) => ({
    path,
    message: `Nothing ${kind} "${id}". Use it or take it out.`,
  })
  return [
    ...Object.keys(scenario.messages).flatMap((id) =>
      sent.has(id) ? [] : [unused('sends', id, ['messages', id])],
    ),
    ...Object.keys(scenario.codes).flatMap((id) =>
      issued.has(id) ? [] : [unused('issues', id, ['codes', id])],
    ),
    ...Object.keys(scenario.facts).flatMap((id) => [
      ...(set.has(id) ? [] : [unused('sets', id, ['facts', id])]),
      ...(asked.has(id) ? [] : [unused('asks for', id, ['facts', id])]),
    ]),
  ]
}

/** A fresh code makes what stands in its field wrong, so the field has to be emptied with it. */
function findingsInIssues(
  scenario: Scenario,
  effects: readonly Effect[],
  path: KeyPath,
): Finding[] {
  const cleared = new Set(effects.flatMap((each) => ('clear' in each ? each.clear : [])))
  return effects.flatMap((effect, index) => {
    if (!('issue' in effect)) return []
    const stale = blocksOf(scenario).flatMap(({ part }) =>
      part.block === 'field' &&
      [part.expect].flat().includes(`code.${effect.issue}`) &&
      !cleared.has(part.id)
        ? [part.id]
        : [],
    )
    return stale.map((field) => ({
      path: [...path, index],
      message: `A new "${effect.issue}" leaves the old one in the field "${field}". Add "clear: [${field}]".`,
    }))
  })
}
