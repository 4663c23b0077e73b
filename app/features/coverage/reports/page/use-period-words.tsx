import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { readPeriod, type PeriodDays } from '../period.ts'

/** Periods and their days in words. */
export function usePeriodWords() {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  const inDay = (day: string) => writtenDay(day, language)
  return {
    inDay,
    /** `Quý 4 năm 2026`. */
    nameOf: (key: string) => {
      const period = readPeriod(key)
      return period ? t(`period.${period.type}`, { ...period }) : key
    },
    /** What days a report is about; of a running period, up to when there are numbers. */
    daysOf: (
      { dataFrom, dataTo }: Pick<PeriodDays, 'dataFrom' | 'dataTo'>,
      today: string,
    ) => {
      const days = { from: inDay(dataFrom), to: inDay(dataTo), today: inDay(today) }
      if (today < dataFrom) return t('days-ahead', days)
      return t(today <= dataTo ? 'days-running' : 'days', days)
    },
  }
}
