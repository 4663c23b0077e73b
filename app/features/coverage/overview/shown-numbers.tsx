import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { countIn } from '../table/sort-places.ts'

export type Writing = {
  /** A count, or why there is none: no report, hidden and zero are three things. */
  shown: (number: ShownNumber) => ReactNode
  /** The same within a sentence. */
  said: (number: ShownNumber) => string
  /** So many more or fewer: its sign is always said. */
  change: (number: ShownNumber) => ReactNode
  /** So many of so many in parts of a hundred; a dash where either is not known. */
  rate: (able: ShownNumber, outOf: ShownNumber | undefined) => ReactNode
}

/** How numbers are written on the page. Asked for once where there are a thousand of them. */
export function useWriting(): Writing {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const words = { hidden: t('number.hidden'), unreported: t('number.unreported') }
  const said: Writing['said'] = (number) =>
    number.kind === 'count' ? writtenNumber(number.count, language) : words[number.kind]
  const shown: Writing['shown'] = (number) => {
    if (number.kind === 'count') return said(number)
    return <span className={`number-${number.kind}`}>{said(number)}</span>
  }
  return {
    ...{ shown, said },
    change: (number) => {
      if (number.kind !== 'count') return shown(number)
      const sign = number.count > 0 ? '+' : number.count < 0 ? '−' : ''
      return `${sign}${writtenNumber(Math.abs(number.count), language)}`
    },
    rate: (able, outOf) => {
      const [some, of] = [countIn(able), countIn(outOf)]
      return some === undefined || !of ? '–' : writtenRate(some, of, language)
    },
  }
}

type Props = { number: ShownNumber }

export function Shown({ number }: Props) {
  return <>{useWriting().shown(number)}</>
}

export function Change({ number }: Props) {
  return <>{useWriting().change(number)}</>
}

export function Rate({
  able,
  outOf,
}: {
  able: ShownNumber
  outOf: ShownNumber | undefined
}) {
  return <>{useWriting().rate(able, outOf)}</>
}
