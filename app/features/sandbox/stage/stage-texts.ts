import { valueOf } from './source-value.ts'
import { castingOf, type Stage } from './stage.ts'
import type { World } from '../engine/world.ts'

/** The texts of one scenario in one language, by key (`screens.dang-nhap.otp`). */
export type ScenarioTexts = Readonly<Record<string, string>>

/** The text of a key with its placeholders filled; undefined where the scenario has none. */
export function findText(
  stage: Stage,
  texts: ScenarioTexts,
  world: World,
  key: string,
): string | undefined {
  return texts[key]?.replace(/\{\{\s*([a-z.A-Z0-9-]+)\s*\}\}/g, (_whole, source: string) =>
    shown(source, valueOf(castingOf(stage), stage.compiled.scenario, world, source)),
  )
}

/** Amounts as they are written in Vietnam: 350.000. */
function shown(source: string, value: string): string {
  return source.endsWith('.amount') ? Number(value).toLocaleString('vi-VN') : value
}
