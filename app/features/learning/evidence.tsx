import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/ui/place.tsx'
import type { SkillProgress } from './progress.ts'
import { writtenDay } from '#app/platform/written-time.ts'

type Props = SkillProgress['rungs'][number]

/** One sentence: what was done, on which day, and who says so. */
export function Evidence({ rung, grade, firstAt }: Props) {
  const { t } = useTranslation('account')
  const day = writtenDay(firstAt, useLanguage())
  const sentence =
    rung === 'confirmed' ? `rungs.confirmed.${grade}` : `rungs.${rung}.evidence`
  return <>{t(sentence, { day })}</>
}
