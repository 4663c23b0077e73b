import * as v from 'valibot'
import { personaSchema } from './persona.ts'
import { scenarioSchema } from './scenario.ts'

const textsSchema = v.record(v.string(), v.string())

/** A scenario with all that is needed to play it: what the build makes and the server opens. */
export const compiledScenarioSchema = v.strictObject({
  scenario: scenarioSchema,
  persona: personaSchema,
  /** Flat keys such as `screens.otp.confirm`, the same in both languages. */
  texts: v.strictObject({ vi: textsSchema, en: textsSchema }),
  /** The cells of the VietQR code of each transfer (platform/qr-path.ts). */
  qrs: v.optional(v.record(v.string(), v.string())),
  /** How far every world is from the goal, where help is given (way-table.ts). */
  ways: v.optional(v.strictObject({ guided: v.string(), practice: v.string() })),
})
export type CompiledScenario = v.InferOutput<typeof compiledScenarioSchema>
