import { useTranslation } from 'react-i18next'
import type { Language } from '#app/platform/language.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { dayInVietnam } from './mastery.ts'
import type { SkillProgress } from './progress.ts'

type Props = SkillProgress['rungs'][number]

/** One sentence: what was done, on which day, and who says so. */
export function Evidence({ rung, grade, firstAt }: Props) {
  const { t } = useTranslation('account')
  const day = dayInVietnam(firstAt)
  const sentence =
    rung === 'confirmed' ? `rungs.confirmed.${grade}` : `rungs.${rung}.evidence`
  return <>{t(sentence, { day: writtenDay(day, useLanguage()) })}</>
}

const writings: Record<Language, (day: string) => string> = {
  vi: (day) => day.split('-').map(Number).reverse().join('/'),
  en: (day) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
}

function writtenDay(day: string, language: Language): string {
  return writings[language](day)
}
