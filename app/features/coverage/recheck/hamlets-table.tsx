import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { ShownDraw } from './shown-recheck.ts'
import { useWords } from './use-words.tsx'

type Props = { hamlets: ShownDraw['hamlets']; id: string }

/** Of each hamlet what is claimed, and beside it what came of those who were drawn there. */
export function HamletsTable({ hamlets, id }: Props) {
  const { t } = useTranslation('recheck')
  const words = useWords()
  const label = `hamlets-${id}`
  return (
    <ScrollRegion labelledBy={label}>
      <table className="figures">
        <caption id={label}>{t('draws.by-hamlet')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('draws.hamlet')}</th>
            {(['claimed', 'drawn', 'checked', 'alone', 'interval'] as const).map((what) => (
              <th scope="col" className="number" key={what}>
                {t(`draws.columns.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hamlets.map(({ name, claimed, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{words.claimed(claimed)}</td>
              <td className="number">{words.count(counts.drawn)}</td>
              <td className="number">{words.count(counts.checked)}</td>
              <td className="number">{words.ratio(counts.alone, counts.checked)}</td>
              <td className="number">
                {counts.interval ? words.between(counts.interval) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
