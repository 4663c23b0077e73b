import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownNumber } from '../read/shown-number.ts'

/** A count, or why there is none to see. */
export function ShownCount({ number }: { number: ShownNumber }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  if (number.kind === 'count') return <>{writtenNumber(number.count, language)}</>
  return <span className="soft">{t(`number.${number.kind}`)}</span>
}
