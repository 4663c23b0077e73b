import { makeCode } from './one-time-code.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { findBlock, type World } from '../engine/world.ts'

/** What the values of one attempt come from: who is being played, and its own one-time codes. */
export type Casting = { persona: Persona; seed: number }

/**
 * The value behind `persona.<key>`, `code.<id>`, `qr.<id>.<part>`, `clock.<part>` or
 * `same.<field>`; any other text is the value itself. The same as another field is what stands
 * in it, if it is known what was typed there, else what is suggested for it.
 */
export function valueOf(
  casting: Casting,
  scenario: Scenario,
  world: World,
  source: string,
  typed: ReadonlyMap<string, string> = new Map(),
): string {
  const [kind = '', name = '', part = ''] = source.split('.', 3)
  const behind = new Map<string, () => string | undefined>([
    ['persona', () => partOf(casting.persona, name)],
    ['code', () => codeOf(casting, scenario, world, name)],
    ['qr', () => partOf(scenario.qrs[name], part)],
    ['clock', () => partOf(clockOf(scenario, world), name)],
    ['same', () => typed.get(name) || suggestionOf(casting, scenario, world, name)],
  ])
  return behind.get(kind)?.() ?? source
}

function partOf(whole: object | undefined, name: string): string | undefined {
  const found = Object.entries(whole ?? {}).find(([each]) => each === name)
  return found && String(found[1])
}

/** The newest code of its name; nothing before it was sent. */
function codeOf(
  { seed }: Casting,
  scenario: Scenario,
  world: World,
  name: string,
): string | undefined {
  const code = scenario.codes[name]
  const issue = world.issued[name]
  if (!code) return undefined
  return issue === undefined ? '' : makeCode(seed, name, issue, code.digits)
}

/** What the clock of the imitation shows now. */
function clockOf({ clock }: Scenario, world: World): { time: string; date: string } {
  const now = new Date(Date.parse(`${clock}Z`) + world.clock * 60_000).toISOString()
  const date = now.slice(0, 10).split('-').reverse().join('/')
  return { time: now.slice(11, 16), date }
}

function suggestionOf(
  casting: Casting,
  scenario: Scenario,
  world: World,
  field: string,
): string | undefined {
  const block = findBlock(scenario, world, field)
  if (block?.block !== 'field') return undefined
  const [source = ''] = [block.expect].flat()
  return source.startsWith('same.') ? undefined : valueOf(casting, scenario, world, source)
}
