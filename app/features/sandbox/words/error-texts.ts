import type { Scenario } from '../scenario/scenario.ts'

/**
 * The texts of `sandbox-errors` that a scenario can show: those of the kinds of input on its
 * screens. All of them together are half as large as a scenario.
 */
export function errorTextsOf({ screens }: Scenario): string[] {
  const kinds = Object.values(screens)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.block === 'field') return block.kind
      return block.block === 'choice' || block.block === 'check' ? block.block : []
    })
  return [...new Set(kinds)].sort().map((kind) => `sandbox-errors:field-error.${kind}`)
}
