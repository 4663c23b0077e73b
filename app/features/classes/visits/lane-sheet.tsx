import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
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
        <Way
          steps={[
            { to: `/can-bo/don-vi/${hamlet.id}`, name: hamlet.name },
            { to: housesPath(hamlet.id), name: t('title') },
          ]}
        />
        <p className="needs-script">
          <Button type="button" icon="print" data-print="">
            {t('print.do')}
          </Button>
        </p>
        <p>{t('print.how')}</p>
      </div>
      <h1 className="lane-title" id="lane">
        {t('print.title', { place: hamlet.name })}
      </h1>
      <p>{t('print.what', { day: writtenDay(today, language) })}</p>
      <ScrollRegion labelledBy="lane">
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
      </ScrollRegion>
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
