import { qrCells } from '#app/platform/draw-qr.server.ts'
import { packQr } from '#app/platform/qr-path.ts'
import type { Ways } from '../doctor/check-ways.ts'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import type { BothTexts } from '../doctor/examine.ts'
import type { Exploration } from '../doctor/explore.ts'
import type { FlatTexts } from '../doctor/flat-texts.ts'
import { keyOf, outlineOf } from '../search/outline.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { makeVietQr } from '../fields/vietqr.ts'
import { writeWayTable } from '../search/way-table.ts'

/** A scenario that was found right, with all that can be worked out before it is played. */
export function compileScenario(
  scenario: Scenario,
  persona: Persona,
  texts: BothTexts,
  ways: Ways,
): CompiledScenario {
  const qrs = Object.entries(scenario.qrs).map(([qr, transfer]) => {
    return [qr, packQr(qrCells(makeVietQr(transfer)))] as const
  })
  return {
    scenario,
    persona,
    texts: { vi: recordOf(texts.vi), en: recordOf(texts.en) },
    qrs: Object.fromEntries(qrs),
    ways: {
      guided: wayTableOf(scenario, ways.guided),
      practice: wayTableOf(scenario, ways.practice),
    },
  }
}

function wayTableOf(scenario: Scenario, { left }: Exploration): string {
  const outline = outlineOf(scenario)
  const distances = [...left].map(
    ([{ world }, distance]) => [keyOf(outline, world), distance] as const,
  )
  return writeWayTable(new Map(distances))
}

function recordOf(texts: FlatTexts): Record<string, string> {
  return Object.fromEntries([...texts].map(([key, { text }]) => [key, text]))
}
