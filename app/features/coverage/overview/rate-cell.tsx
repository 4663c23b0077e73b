import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { isOfSome, type Rate } from '../denominators/rate.ts'
import type { Writing } from './shown-numbers.tsx'

type Words = { t: TFunction<'coverage'>; writing: Writing }

/** A rate in a table. Where not all have said, its two counts are not those that stand beside it. */
export function rateCell(rate: Rate, { t, writing }: Words): ReactNode {
  const { able, outOf } = rate
  if (outOf.kind !== 'count') return '–'
  if (!isOfSome(rate)) return writing.rate(able, outOf)
  if (able.kind !== 'count') return writing.shown(able)
  return (
    <>
      {writing.rate(able, outOf)}
      <span className="soft">
        {t('rate.counts', { able: writing.said(able), adults: writing.said(outOf) })}
      </span>
    </>
  )
}
