import type { Block } from '../scenario/block.ts'
import type { Finding } from '../scenario/content-problem.ts'
import { errorsOf } from '../fields/field-kind.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import { reservedTextKeys } from './text-keys.ts'

const reserved: ReadonlySet<string> = new Set(reservedTextKeys)
const verdictsOfAll = [
  'empty',
  'ok',
  'mismatch',
  'malformed',
  'expired',
  'real',
  'below',
  'above',
]

/** Names used twice, or kept for something else. */
export function findingsInNames(scenario: Scenario): Finding[] {
  const seen = new Set<string>()
  return blocksOf(scenario).flatMap(({ part, screen, path }) => {
    const isInput = ['field', 'choice', 'check'].includes(part.block)
    const names = [`${screen}/${part.id}`, ...(isInput ? [part.id] : [])]
    const isTaken = names.some((name) => seen.has(name))
    names.forEach((name) => seen.add(name))
    const where = isInput ? 'in the scenario' : 'on the screen'
    const message = `The id "${part.id}" is taken. Choose another, unique ${where}.`
    return [
      ...(isTaken ? [{ path: [...path, 'id'], message }] : []),
      ...ambiguousIn(part).map((id) => ({
        path,
        message: `"${id}" means something else. Choose another id.`,
      })),
    ]
  })
}

/** Names that stand among the texts, or among verdicts, for something else. */
function ambiguousIn(block: Block): string[] {
  const options = block.block === 'choice' ? block.options : []
  const mistakes = block.block === 'field' ? Object.keys(block.mistakes) : []
  const kept = block.block === 'field' ? errorsOf(block.kind) : []
  const answers = [...options, ...mistakes]
  return [
    ...[block.id, ...options].filter((id) => reserved.has(id)),
    ...answers.filter((id) => verdictsOfAll.includes(id) || kept.includes(id)),
    // `error.x-2` is what is said the second time `x` is wrong.
    ...answers.filter((id) => /-[23]$/.test(id) && answers.includes(id.slice(0, -2))),
  ]
}
