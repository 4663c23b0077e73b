import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownNumber } from '../read/shown-number.ts'
import { countIn } from '../table/sort-places.ts'

type Props = { number: ShownNumber }

/** A count, or why there is none: no report, hidden and zero are three things. */
export function Shown({ number }: Props) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  if (number.kind === 'count') return <>{writtenNumber(number.count, language)}</>
  return <span className={`number-${number.kind}`}>{t(`number.${number.kind}`)}</span>
}

/** So many more or fewer: its sign is always said. */
export function Change({ number }: Props) {
  const language = useLanguage()
  if (number.kind !== 'count') return <Shown number={number} />
  const sign = number.count > 0 ? '+' : number.count < 0 ? '−' : ''
  return <>{`${sign}${writtenNumber(Math.abs(number.count), language)}`}</>
}

/** So many of so many in parts of a hundred; empty where either is not known. */
export function Rate({
  able,
  outOf,
}: {
  able: ShownNumber
  outOf: ShownNumber | undefined
}) {
  const language = useLanguage()
  const [some, of] = [countIn(able), countIn(outOf)]
  if (some === undefined || !of) return <>–</>
  return <>{writtenRate(some, of, language)}</>
}
