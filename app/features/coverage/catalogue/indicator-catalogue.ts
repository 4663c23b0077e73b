import { isInForce } from '#app/features/sandbox/sandbox.ts'
import type { Indicator, IndicatorBook, IndicatorForm } from './indicator-book.ts'

/** A ratio of a form: `computed` by the platform, or `typed` off an official system. */
type Ratio = { indicator: Indicator; by: 'computed' | 'typed' }

export type IndicatorCatalogue = {
  /** All that hold on a day, in the order of the book. */
  list: (day: string) => readonly Indicator[]
  find: (id: string, day: string) => Indicator | undefined
  /** A form with the ratios of that day. */
  form: (
    id: string,
    day: string,
  ) => (IndicatorForm & { lines: readonly Ratio[] }) | undefined
}

export function createIndicatorCatalogue(book: IndicatorBook): IndicatorCatalogue {
  const list = (day: string) => book.indicators.filter((each) => isInForce(each, day))
  const find = (id: string, day: string) => list(day).find((each) => each.id === id)
  return {
    list,
    find,
    form(id, day) {
      const form = book.forms.find((each) => each.id === id && isInForce(each, day))
      if (!form) return undefined
      const lines = form.ratios.flatMap((ratio): Ratio[] => {
        const indicator = find(ratio, day)
        if (!indicator) return []
        return [{ indicator, by: indicator.formula ? 'computed' : 'typed' }]
      })
      return { ...form, lines }
    },
  }
}
