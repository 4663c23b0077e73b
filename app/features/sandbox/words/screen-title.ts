import type { Language } from '#app/platform/language.ts'
import { beginWorld } from '../engine/world.ts'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import type { Mode } from '../scenario/guard.ts'
import { findText } from '../stage/stage-texts.ts'

/** What a screen is called, for whoever does not see it; undefined where there is no such screen. */
export function screenTitle(
  { scenario, persona, texts }: CompiledScenario,
  mode: Mode,
  screen: string,
  language: Language,
): string | undefined {
  const stage = { compiled: { scenario, persona }, mode, seed: 0 }
  const world = beginWorld(scenario, mode)
  return findText(stage, texts[language], world, `screens.${screen}.title`)
}
