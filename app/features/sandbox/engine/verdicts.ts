import { errorsOf } from '../fields/field-kind.ts'
import type { Block } from '../scenario/block.ts'

/** Every verdict a field, choice or tick can have; none for what cannot be filled. */
export function verdictsOf(block: Block): string[] {
  if (block.block === 'choice') return block.options
  if (block.block === 'check') return ['empty', 'ok']
  if (block.block !== 'field') return []
  const hasCode = [block.expect].flat().some((source) => source.startsWith('code.'))
  return [
    'ok',
    ...errorsOf(block.kind),
    ...(hasCode ? ['expired'] : []),
    ...(block.between ? ['below', 'above'] : []),
    ...Object.keys(block.mistakes),
  ]
}

/** Whether a block can be filled with this. It is what keeps values out of traces: only a verdict
 * the scenario knows is ever taken in, whoever sends it. */
export function isVerdictOn(block: Block, verdict: string): boolean {
  const verdicts = verdictsOf(block)
  return verdicts.includes(verdict) || (verdict === 'empty' && verdicts.length > 0)
}
