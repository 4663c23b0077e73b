import type { Block } from '../scenario/block.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import type { Effect } from '../scenario/effect.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf, conditionsOf, effectListsOf } from '../scenario/scenario-parts.ts'

/** Things declared that nothing uses, and inputs that nothing waits for. */
export function findingsInUse(scenario: Scenario): Finding[] {
  return [
    ...unusedIn(scenario),
    ...inputsForNothing(scenario),
    ...effectListsOf(scenario).flatMap(({ part, path }) =>
      staleCodes(scenario, part, path),
    ),
  ]
}

function unusedIn(scenario: Scenario): Finding[] {
  const effects = effectListsOf(scenario).flatMap(({ part }) => part)
  const blocks = blocksOf(scenario).map(({ part }) => part)
  const sent = effects.flatMap((e) => ('message' in e ? [e.message] : []))
  const issued = effects.flatMap((e) => ('issue' in e ? [e.issue] : []))
  const set = [
    ...effects.flatMap((e) => ('set' in e ? Object.keys(e.set) : [])),
    ...blocks.flatMap((b) => (b.block === 'switch' ? [b.fact] : [])),
  ]
  const asked = conditionsOf(scenario).flatMap(({ part }) =>
    'fact' in part ? [part.fact] : [],
  )
  const typed = blocks.flatMap(sourcesIn)
  const facts = Object.keys(scenario.facts)
  const codes = Object.keys(scenario.codes)
  const qrs = Object.keys(scenario.qrs)
  const read = typed.flatMap((source) => source.match(/^qr\.([^.]+)/)?.[1] ?? [])
  const drawn = blocks.flatMap((b) => ('qr' in b && b.qr !== undefined ? [b.qr] : []))
  return [
    ...unused('sends', 'messages', Object.keys(scenario.messages), sent),
    ...unused('issues', 'codes', codes, issued),
    ...unused('sets', 'facts', facts, set),
    ...unused('asks for', 'facts', facts, asked),
    ...unused('shows', 'qrs', qrs, [...drawn, ...read]),
  ]
}

function sourcesIn(block: Block): string[] {
  if (block.block !== 'field') return []
  return [block.expect, Object.values(block.mistakes), block.between ?? []].flat()
}

function unused(
  kind: string,
  section: string,
  ids: readonly string[],
  used: readonly string[],
): Finding[] {
  const all = new Set(used)
  return ids
    .filter((id) => !all.has(id))
    .map((id) => ({
      path: [section, id],
      message: `Nothing ${kind} "${id}". Use it or take it out.`,
    }))
}

/** What a learner fills in has to matter to a button beside it, or to some condition. */
function inputsForNothing(scenario: Scenario): Finding[] {
  const guarded = new Set(
    conditionsOf(scenario).flatMap(({ part }) => ('field' in part ? [part.field] : [])),
  )
  return blocksOf(scenario).flatMap(({ part, screen, path }) => {
    if (part.block !== 'field' && part.block !== 'choice' && part.block !== 'check')
      return []
    const blocks = scenario.screens[screen]?.blocks ?? []
    const isNeeded = blocks.some(
      (block) => block.block === 'button' && block.needs.includes(part.id),
    )
    const message = `Nothing needs "${part.id}". Name it in the "needs" of a button on this screen.`
    return isNeeded || guarded.has(part.id) ? [] : [{ path, message }]
  })
}

/** A fresh code makes what stands in its field wrong, so the field has to be emptied with it. */
function staleCodes(
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
