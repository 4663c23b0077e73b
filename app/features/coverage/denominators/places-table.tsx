import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { ShownPlace, ShownStatement } from './shown-numbers.ts'

/** What was last stated of each place, and below it all that ever was. */
export function PlacesTable({ places }: { places: readonly ShownPlace[] }) {
  const { t } = useTranslation('denominators')
  const spoken = places.filter(({ history }) => history.length > 0)
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('table.title')}</h2>
      <ScrollTable
        labelledBy="places"
        heads={[
          t('table.place'),
          t('table.adults'),
          t('table.households'),
          t('table.day'),
          t('table.source'),
        ]}
      >
        {places.map(({ id, name, history }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Cells statement={history[0]} />
          </tr>
        ))}
      </ScrollTable>
      {spoken.map((place) => (
        <History key={place.id} {...place} />
      ))}
    </section>
  )
}

function Cells({ statement }: { statement: ShownStatement | undefined }) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  if (!statement) return <td colSpan={4}>{t('table.none')}</td>
  const { adults, households, asOf, source, isOld } = statement
  return (
    <>
      <td className="number">{writtenNumber(adults, language)}</td>
      <td className="number">{writtenNumber(households, language)}</td>
      <td>
        {writtenDay(asOf, language)}
        {isOld && <strong className="old-number"> {t('table.old')}</strong>}
      </td>
      <td>{source}</td>
    </>
  )
}

function History({ name, history }: ShownPlace) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  return (
    <details className="row-more">
      <summary>{t('table.history', { name })}</summary>
      <ul>
        {history.map(({ asOf, adults, households, source, statedBy }) => (
          <li key={asOf}>
            {t('table.statement', {
              day: writtenDay(asOf, language),
              adults: writtenNumber(adults, language),
              households: writtenNumber(households, language),
              source,
            })}{' '}
            {statedBy !== undefined && (
              <span className="soft">{t('table.by', { name: statedBy })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
