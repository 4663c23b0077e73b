import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollTable } from '../denominators/scroll-table.tsx'
import type { ShownTargets, TargetPlace } from './shown-targets.ts'
import { heldAgainst } from './target.ts'

/** Every target beside how many live there, with who set it and by which paper. */
export function TargetsTable({ own, below, indicator }: ShownTargets) {
  const { t } = useTranslation('targets')
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{t('table.title')}</h2>
      <ScrollTable
        labelledBy="targets"
        heads={[
          t('table.place'),
          t('table.target'),
          t(`table.${heldAgainst[indicator]}`),
          t('table.share'),
          t('table.by'),
        ]}
      >
        {[own, ...below].map((place) => (
          <tr key={place.id}>
            <th scope="row">{place.name}</th>
            <Cells {...place} />
          </tr>
        ))}
      </ScrollTable>
    </section>
  )
}

function Cells({ target, stated }: TargetPlace) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const all = stated === undefined ? t('table.unstated') : writtenNumber(stated, language)
  if (!target) {
    return (
      <>
        <td className="number">{t('table.none')}</td>
        <td className="number">{all}</td>
        <td colSpan={2} />
      </>
    )
  }
  const { adults, source, statedAt, by } = target
  const day = writtenDay(statedAt, language)
  return (
    <>
      <td className="number">{writtenNumber(adults, language)}</td>
      <td className="number">{all}</td>
      <td className="number">{writtenRate(adults, stated ?? null, language)}</td>
      <td>
        {source}
        <span className="soft set-by">
          {by === undefined ? day : t(by.at ? 'table.set-at' : 'table.set', { ...by, day })}
        </span>
      </td>
    </>
  )
}
