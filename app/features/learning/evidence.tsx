import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/ui/place.tsx'
import type { SkillProgress } from './progress.ts'
import { writtenDay } from '#app/platform/written-time.ts'

type Props = SkillProgress['rungs'][number]

/** One sentence: what was done, on which day, and who says so. */
export function Evidence({ rung, grade, firstAt }: Props) {
  const { t } = useTranslation('account')
  const day = writtenDay(firstAt, useLanguage())
  return <>{t(sentenceOf(rung, grade), { day })}</>
}

/** What a trainer wrote down for somebody is never told as what they did themselves. */
function sentenceOf(rung: Props['rung'], grade: Props['grade']): string {
  if (rung === 'confirmed') return `rungs.confirmed.${grade}`
  return grade === 'witnessed' ? `rungs.${rung}.told` : `rungs.${rung}.evidence`
}
