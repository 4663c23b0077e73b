import { shownCount, smallest } from '#app/features/identity/identity.ts'
import type { RecheckedDraw } from './rechecked-draw.ts'
import type { SampleCounts, Seen } from './shown-recheck.ts'

type Told = 'checked' | 'alone' | 'withHelp' | 'notAnyMore' | 'notMet' | 'interval'
type Raw = Pick<RecheckedDraw, Told> & { drawn: number }

/** That there is nobody says of nobody who they are. */
export const seen = (count: number, maySeeSmall: boolean): Seen =>
  count === 0 ? 0 : shownCount(count, maySeeSmall)

/**
 * A sample as somebody may see it. Above the commune it is told once ten people were met, and then
 * only how many of them still could: whom chance took out of a whole commune nobody there can
 * know, but how each of a few did is the commune's own.
 */
export function seenCounts(
  { interval, drawn, ...counts }: Raw,
  maySeeSmall: boolean,
): SampleCounts {
  if (maySeeSmall) return { drawn, ...counts, interval }
  const isTold = counts.checked >= smallest
  return {
    drawn: seen(drawn, false),
    checked: seen(counts.checked, false),
    alone: isTold || counts.checked === 0 ? seen(counts.alone, false) : null,
    ...{ withHelp: null, notAnyMore: null, notMet: null },
    interval: isTold && counts.alone >= smallest ? interval : undefined,
  }
}
