import * as v from 'valibot'
import { nobody } from './counts.ts'
import type { Change } from './changes.ts'
import type { DeedIndicator } from './indicator.ts'

/** Something that was done in a hamlet on a day, and how much of it. */
const deedSchema = v.object({
  hamletId: v.string(),
  day: v.string(),
  /** By deed indicator. */
  counts: v.partial(
    v.object({
      classes: v.number(),
      turns: v.number(),
      unnamed: v.number(),
      visits: v.number(),
    }),
  ),
})
export type Deed = v.InferOutput<typeof deedSchema>

export const packDeed = ({ hamletId, day, counts }: Deed): string =>
  JSON.stringify({ hamletId, day, counts })

export const unpackDeed = (packed: string): Deed => v.parse(deedSchema, JSON.parse(packed))

const order = ['classes', 'turns', 'unnamed', 'visits'] satisfies DeedIndicator[]

export function changesOfDeed({ hamletId, day, counts }: Deed): Change[] {
  return order.flatMap((indicator) => {
    const everyone = counts[indicator] ?? 0
    return everyone === 0 ? [] : [{ hamletId, indicator, day, by: { ...nobody, everyone } }]
  })
}
