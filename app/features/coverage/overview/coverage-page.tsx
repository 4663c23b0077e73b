import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { MapSection } from '../map/map-section.tsx'
import { PlacesSection } from '../table/places-section.tsx'
import { EndedNotice } from '../read/ended-notice.tsx'
import { AskForm } from './ask-form.tsx'
import { EquitySection } from './equity-section.tsx'
import { HeadlineSection } from './headline-section.tsx'
import { LadderSection } from './ladder-section.tsx'
import { coveragePath, thingsWith } from './question.ts'
import type { ShownCoverage } from './shown-coverage.ts'
import { ContentNamesProvider } from './thing-name.tsx'
import { TrendSection } from './trend-section.tsx'
import { WaySection } from './way-section.tsx'
import { MorePages } from './more-pages.tsx'

type Props = { shown: ShownCoverage; contents: readonly { id: string; name: string }[] }

/** A unit in numbers: how many of its adults can, and where those are who cannot yet. */
export function CoveragePage({ shown, contents }: Props) {
  const { t } = useTranslation('coverage')
  const { unit, isEmpty, hidesSmall, rows } = shown
  const names = new Map(contents.map(({ id, name }) => [id, name]))
  return (
    <ContentNamesProvider value={names}>
      <div className="coverage">
        <CoverageWay {...shown} />
        <h1>{t('title', { unit: unit.name })}</h1>
        <OnWhichDay {...shown} />
        <EndedNotice ended={shown.ended} />
        <AskForm shown={shown} things={thingsWith(contents.map(({ id }) => id))} />
        {hidesSmall && <p className="soft">{t('small-hidden')}</p>}
        {isEmpty && <Empty {...shown} />}
        <HeadlineSection {...shown} />
        {unit.level === 'nation' && <MapSection {...shown} />}
        {rows.length > 0 && <PlacesSection {...shown} />}
        {!isEmpty && (
          <>
            <div className="goal-and-way">
              <LadderSection {...shown} />
              <WaySection {...shown} />
            </div>
            <TrendSection {...shown} />
            <EquitySection {...shown} />
          </>
        )}
        <MorePages {...shown} />
      </div>
    </ContentNamesProvider>
  )
}

/** From the top of what the reader may see down to here, on the same day and map. */
function CoverageWay({ above, unit, question, today }: ShownCoverage) {
  const { t } = useTranslation('common')
  const asked = { ...question.asked, order: undefined }
  return (
    <nav aria-label={t('way')} className="unprinted">
      <ul className="unit-way">
        {above.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={coveragePath(id, asked, today)}>{name}</LocalLink>
          </li>
        ))}
        <li>
          <LocalLink to={`/can-bo/don-vi/${unit.id}`}>{unit.name}</LocalLink>
        </li>
      </ul>
    </nav>
  )
}

function OnWhichDay({ question: { asked }, mapDay, today }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const days = { day: writtenDay(asked.day, language), map: writtenDay(mapDay, language) }
  const words = asked.day === today ? 'on.today' : `on.${asked.map}`
  return <p className="lead">{t(words, days)}</p>
}

/** Nobody was written down here yet: who has to do what next. */
function Empty({ unit }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  return (
    <Notice title={t('empty.title')}>
      <p>{t(unit.level === 'hamlet' ? 'empty.hamlet' : 'empty.above')}</p>
    </Notice>
  )
}
