import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { readPeriod } from '../reports/period.ts'
import type { Population } from './sample.ts'
import type { Claimed, Seen } from './shown-recheck.ts'
import type { Interval } from './wilson.ts'

/** Numbers of a re-check in words: counts that may be hidden, shares beside their counts. */
export function useWords() {
  const { t } = useTranslation('recheck')
  const language = useLanguage()
  const percent = (share: number) => writtenRate(Math.round(share * 100), 100, language)
  const count = (seen: Seen) => (seen === null ? t('few') : writtenNumber(seen, language))
  const ratio = (able: Seen, outOf: Seen) => {
    if (able === null || !outOf) return count(able)
    const rate = writtenRate(able, outOf, language)
    return t('ratio', { able: count(able), outOf: count(outOf), rate })
  }
  return {
    language,
    count,
    ratio,
    population: (population: Population) =>
      t(`draw.populations.${population === 'core.passed' ? 'core' : 'any'}`),
    between: ({ low, high }: Interval) =>
      t('between', { low: percent(low), high: percent(high) }),
    low: (interval: Interval) => percent(interval.low),
    high: (interval: Interval) => percent(interval.high),
    claimed: ({ able, adults }: Claimed) =>
      adults === null
        ? t('draws.claimed-alone', { able: count(able) })
        : ratio(able, adults),
    period: (key: string) => {
      const period = readPeriod(key)
      return period ? t(`period.${period.type}`, period) : key
    },
  }
}
