import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { StandingText } from './core-dots.tsx'
import type { House } from './houses.ts'
import type { ShownHouses } from './shown-houses.ts'
import { housesPath } from './visit-address.ts'

/** The houses on A4, to take along a lane and write on. It bears no telephone numbers. */
export function LaneSheet({ shown }: { shown: ShownHouses }) {
  const { t } = useTranslation('visits')
  const language = useLanguage()
  const { hamlet, houses, today } = shown
  return (
    <>
      <div className="unprinted">
        <p className="lone-link">
          <LocalLink to={housesPath(hamlet.id)}>{t('print.back')}</LocalLink>
        </p>
        <p>{t('print.do')}</p>
      </div>
      <h1 className="lane-title">{t('print.title', { place: hamlet.name })}</h1>
      <p>{t('print.what', { day: writtenDay(today, language) })}</p>
      <div className="table-scroll">
        <table className="lane">
          <thead>
            <tr>
              <th scope="col">{t('print.house')}</th>
              <th scope="col">{t('print.name')}</th>
              <th scope="col">{t('print.year')}</th>
              <th scope="col">{t('print.standing')}</th>
              <th scope="col">{t('print.next')}</th>
              <th scope="col" className="lane-told">
                {t('print.told')}
              </th>
            </tr>
          </thead>
          {houses.map((house) => (
            <LaneRows key={house.key} house={house} />
          ))}
        </table>
      </div>
    </>
  )
}

function LaneRows({ house: { people, household } }: { house: House }) {
  const { t } = useTranslation('visits')
  const language = useLanguage()
  return (
    <tbody>
      {people.map(({ id, name, birthYear, standing, nextOn }, place) => (
        <tr key={id}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={people.length}>
              {household ?? t('print.box')}
            </th>
          )}
          <td>{name}</td>
          <td>{birthYear}</td>
          <td>
            <StandingText standing={standing} />
          </td>
          <td>{nextOn && writtenDay(nextOn, language)}</td>
          <td />
        </tr>
      ))}
    </tbody>
  )
}
