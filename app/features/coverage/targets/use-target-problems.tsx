import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import type { SummaryError } from '#app/ui/error-summary.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { TargetsAsked } from './targets-asked.ts'

/** What is wrong with a form of targets, and what is odd, in words. */
export function useTargetProblems({ check, proposed }: TargetsAsked) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const errors: SummaryError[] = (check?.flaws ?? []).map(
    ({ field, flaw, name = '', by = '' }) => ({
      field,
      message: t(`form.flaws.${flaw}`, { name, by }),
    }),
  )
  if (proposed === 'bad-percent') {
    errors.push({ field: 'percent', message: t('form.flaws.bad-percent') })
  }
  const doubts = (check?.aboveAll ?? []).map(({ name, wanted, stated }) =>
    t('form.above-all', {
      name,
      wanted: writtenNumber(wanted, language),
      stated: writtenNumber(stated, language),
    }),
  )
  const doubt = doubts.length > 0 ? doubts.join(' ') : undefined
  return {
    summary: doubt === undefined ? errors : [...errors, { field: 'sure', message: doubt }],
    errorOf: (field: string) => errors.find((each) => each.field === field)?.message,
    doubt,
  }
}
