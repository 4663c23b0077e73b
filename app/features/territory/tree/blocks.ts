import type { MappedUnit } from './placement.ts'

/** A block bears the id of its first by name. */
type Block = { childId: string; others: readonly string[] }

/** Joins units that cannot be counted apart; gives the block of each of them. */
export function blocksOf(
  joined: readonly (readonly MappedUnit[])[],
  inOrder: (units: readonly MappedUnit[]) => MappedUnit[],
): Map<string, Block> {
  const blocks = new Map<string, Set<MappedUnit>>()
  for (const units of joined) {
    const block = new Set(units.flatMap((unit) => [unit, ...(blocks.get(unit.id) ?? [])]))
    block.forEach(({ id }) => blocks.set(id, block))
  }
  const found = new Map<string, Block>()
  for (const block of new Set(blocks.values())) {
    const [childId = '', ...others] = inOrder([...block]).map(({ id }) => id)
    block.forEach(({ id }) => found.set(id, { childId, others }))
  }
  return found
}
