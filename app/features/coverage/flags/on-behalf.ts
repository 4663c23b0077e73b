import type { Finding } from './flag.ts'
import { groupedBy } from './pass.ts'
import { thresholds } from './thresholds.ts'

/** A trainer wrote down of somebody that they passed. */
export type ToldPass = { person: string; hamletId: string; actor: string }

/** Many for whom the same trainer wrote it down: the flag names the hamlet, never the trainer. */
export function onBehalfIn(told: readonly ToldPass[]): Finding[] {
  const groups = groupedBy(told, ({ actor, hamletId }) => `${actor} ${hamletId}`)
  return [...groups.values()].flatMap((own) => {
    const people = new Set(own.map(({ person }) => person)).size
    const hamletId = own[0]?.hamletId
    if (hamletId === undefined || people < thresholds.leastOnBehalf) return []
    return [{ code: 'on-behalf' as const, hamletIds: [hamletId], values: { people } }]
  })
}
