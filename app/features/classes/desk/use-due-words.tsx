import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { TileName } from './desk-panel.tsx'
import type { Desk, Due } from './shown-desk.ts'

/** What a tile says in place of what it leads to, where something there waits. */
export function useDueWords(
  { level, teaching }: Desk,
  due: Due | undefined,
): (name: TileName) => string | undefined {
  const words = useWordsOf(due)
  const { t } = useTranslation('desk')
  const waiting = teaching?.waiting ?? 0
  return (name) => {
    switch (name) {
      case 'residents':
        return waiting > 0 ? t('due.waiting', { count: waiting }) : undefined
      case 'reports':
        return words.report()
      case 'denominators':
        return words.unstated(level)
      case 'counts':
        return words.able()
      default:
        return undefined
    }
  }
}

function useWordsOf({ report, unstated, able }: Partial<Due> = {}) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  const written = (count: number) => writtenNumber(count, language)
  return {
    report: () => {
      if (!report) return undefined
      const { quarter, year, dueOn, state, isOverdue } = report
      const day = writtenDay(dueOn, language)
      const word = isOverdue && state === 'draft' ? 'overdue' : state
      return t(`due.report.${word}`, { quarter, year, day })
    },
    unstated: (level: string) => {
      if (!unstated || unstated.outOf === 0) return undefined
      const { count, outOf } = unstated
      if (count === 0) return t('due.stated')
      return t(level === 'commune' ? 'due.hamlets' : 'due.communes', { count, outOf })
    },
    able: () => {
      if (!able) return undefined
      const count = written(able.count)
      return able.adults === null
        ? t('due.able', { able: count })
        : t('due.able-of', { able: count, adults: written(able.adults) })
    },
  }
}
