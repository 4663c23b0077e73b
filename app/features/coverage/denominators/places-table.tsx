import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { lastOf, type ShownPlace, type ShownStatement } from './shown-numbers.ts'
import { TakeBack } from './take-back.tsx'

type Props = { places: readonly ShownPlace[]; mayState: boolean }

/** What was last stated of each place, and below it all that ever was. */
export function PlacesTable({ places, mayState }: Props) {
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
        {places.map((place) => (
          <tr key={place.id}>
            <th scope="row">{place.name}</th>
            <Cells statement={lastOf(place)} />
          </tr>
        ))}
      </ScrollTable>
      {spoken.map((place) => (
        <History key={place.id} {...place} mayState={mayState} />
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

function History({ name, history, mayState }: ShownPlace & { mayState: boolean }) {
  const { t } = useTranslation('denominators')
  return (
    <details className="row-more">
      <summary>{t('table.history', { name })}</summary>
      <ul>
        {history.map((statement) => (
          <li key={statement.asOf}>
            <Line {...statement} mayState={mayState} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Line({
  id,
  isWithdrawn,
  mayState,
  ...said
}: ShownStatement & { mayState: boolean }) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  const { adults, households, source, statedBy } = said
  const day = writtenDay(said.asOf, language)
  const words = {
    ...{ day, source, adults: writtenNumber(adults, language) },
    households: writtenNumber(households, language),
  }
  return (
    <>
      {t(isWithdrawn ? 'table.withdrawn' : 'table.statement', words)}{' '}
      {statedBy !== undefined && (
        <span className="soft">
          {t(isWithdrawn ? 'table.withdrawn-by' : 'table.by', { name: statedBy })}
        </span>
      )}
      {mayState && (
        <TakeBack statement={id}>
          {t(isWithdrawn ? 'table.state-again' : 'table.take-back', { day })}
        </TakeBack>
      )}
    </>
  )
}
