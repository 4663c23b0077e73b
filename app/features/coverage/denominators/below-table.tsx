import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { ShownBelow, ShownNumbers } from './shown-numbers.ts'

type Props = { below: readonly ShownBelow[]; level: ShownNumbers['unit']['level'] }

/** What is known of every unit below, where it comes from and how old it is. */
export function BelowTable({ below, level }: Props) {
  const { t } = useTranslation('denominators')
  return (
    <section aria-labelledby="below">
      <h2 id="below">{t('below.title')}</h2>
      {below.length === 0 ? (
        <p>{t('below.none')}</p>
      ) : (
        <ScrollTable
          labelledBy="below"
          heads={[
            t('table.place'),
            t('table.adults'),
            t('table.households'),
            t('below.from'),
            t('table.day'),
          ]}
        >
          {below.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <LocalLink to={`/can-bo/don-vi/${each.id}/mau-so`}>{each.name}</LocalLink>
              </th>
              <Cells {...each} of={level === 'province' ? 'commune' : 'above'} />
            </tr>
          ))}
        </ScrollTable>
      )}
    </section>
  )
}

function Cells({ denominator, isOld, of }: ShownBelow & { of: 'commune' | 'above' }) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  const { adults, households, from, stated, missing, asOf } = denominator
  if (adults === null) return <td colSpan={4}>{t('below.silent')}</td>
  return (
    <>
      <td className="number">{writtenNumber(adults, language)}</td>
      <td className="number">{writtenNumber(households ?? 0, language)}</td>
      <td>
        {from === 'own' ? t('below.own') : t(`below.sum-${of}`, { count: stated })}
        {missing > 0 && (
          <strong className="old-number"> {t('below.missing', { count: missing })}</strong>
        )}
      </td>
      <td>
        {asOf !== null && writtenDay(asOf, language)}
        {isOld && <strong className="old-number"> {t('table.old')}</strong>}
      </td>
    </>
  )
}
