import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import type { SummaryError } from '#app/ui/error-summary.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { CheckedNumbers } from './check-numbers.ts'

/** What is wrong with a form of numbers, and what is odd, in words. */
export function useNumberProblems(
  check: Pick<CheckedNumbers, 'flaws' | 'doubts'> | undefined,
) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  const errors: SummaryError[] = (check?.flaws ?? []).map(({ field, flaw, name = '' }) => ({
    field,
    message: t(`form.flaws.${flaw}`, { name }),
  }))
  const doubts = (check?.doubts ?? []).map(
    ({ placeId, why, counted, name, ...numbers }) => {
      const said = {
        name,
        last: writtenNumber(numbers.last, language),
        now: writtenNumber(numbers.now, language),
      }
      const message =
        why === 'far-from-last'
          ? t(`form.doubts.far-${counted}`, said)
          : t('form.doubts.households-above-adults', said)
      return { placeId, message }
    },
  )
  const doubtsOf = (placeId: string) =>
    doubts.filter((each) => each.placeId === placeId).map(({ message }) => message)
  const doubted = [...new Set(doubts.map(({ placeId }) => placeId))]
  return {
    summary: [
      ...errors,
      ...doubted.map((placeId) => ({
        field: `sure-${placeId}`,
        message: doubtsOf(placeId).join(' '),
      })),
    ],
    errorOf: (field: string) => errors.find((each) => each.field === field)?.message,
    doubtsOf,
  }
}
