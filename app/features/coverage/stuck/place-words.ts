import {
  beginAttempt,
  findText,
  screenTitle,
  type CompiledScenario,
} from '#app/features/sandbox/sandbox.ts'
import type { Language } from '#app/platform/language.ts'
import type { PlaceKind } from './shown-stuck.ts'

type Place = { screen: string; kind: PlaceKind; name: string }

/**
 * What a place is called on the screen itself; of a fault, which has no words of its own there, its
 * kind. Undefined where the imitation of today has no such screen any more.
 */
export function placeWords(
  compiled: CompiledScenario,
  { screen, kind, name }: Place,
  language: Language,
): { screen: string; name: string } | undefined {
  const title = screenTitle(compiled, 'practice', screen, language)
  if (title === undefined) return undefined
  const { scenario, persona, texts } = compiled
  const stage = { compiled: { scenario, persona }, mode: 'practice' as const, seed: 0 }
  const { world } = beginAttempt(scenario, 'practice')
  const say = (key: string) => findText(stage, texts[language], world, key)
  switch (kind) {
    case 'screen':
      return { screen: title, name: '' }
    case 'field':
      return { screen: title, name: say(`screens.${screen}.${name}`) ?? name }
    case 'trap':
      return { screen: title, name: say(`traps.${name}.title`) ?? name }
    case 'fault':
      return { screen: title, name: scenario.faults[name]?.kind ?? '' }
  }
}
