import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { rateCell } from '../overview/rate-cell.tsx'
import { Shown, useWriting } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { Pair } from './shown-opened.ts'

type PairRow = Pair & { key: string; name: ReactNode }
type Props = {
  id: string
  title: string
  first: string
  rows: readonly PairRow[]
  /** A sum of deeds is divided by nothing. */
  isSum?: boolean
  /** Of whom the second number is, where that is not what stands at the head of the page. */
  note?: string
}

/** So many rows move with the page; more move under a head that stays in sight. */
const longest = 12

/** Lines of so many out of so many, with their share drawn beside them. */
export function PairTable({ id, title, first, rows, isSum = false, note }: Props) {
  const { t } = useTranslation('opened')
  const words = { t: useTranslation('coverage').t, writing: useWriting() }
  const most = Math.max(
    1,
    ...rows.map(({ able }) => (able.kind === 'count' ? able.count : 0)),
  )
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="soft">{note}</p>}
      <div className={rows.length > longest ? 'tall-table' : undefined}>
        <ScrollRegion labelledBy={id}>
          <table className="pairs">
            <thead>
              <tr>
                <th scope="col">{first}</th>
                <th scope="col">{t(isSum ? 'pairs.count' : 'pairs.able')}</th>
                {!isSum && <th scope="col">{t('pairs.out-of')}</th>}
                {!isSum && <th scope="col">{t('pairs.rate')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, able, outOf, partly }) => (
                <tr key={key}>
                  <th scope="row">
                    {name}
                    <NumberBar
                      number={able}
                      of={outOf.kind === 'count' && !isSum ? outOf.count : most}
                    />
                  </th>
                  <td>
                    <Shown number={able} />
                  </td>
                  {!isSum && (
                    <td>
                      <Shown number={outOf} />
                    </td>
                  )}
                  {!isSum && (
                    <td>
                      {partly ? rateCell(partly, words) : words.writing.rate(able, outOf)}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </div>
    </section>
  )
}
