import { useTranslation } from 'react-i18next'
import { lessonPath } from '#app/features/lessons/lessons.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { NumbersWay } from '../opened/numbers-way.tsx'
import { OtherDay } from '../opened/other-day.tsx'
import { SpanForm } from '../opened/span-form.tsx'
import { PlaceItem } from './place-item.tsx'
import type { Reading, ShownStuck, StuckScenario } from './shown-stuck.ts'

/** Where people of a unit get stuck, imitation by imitation. */
export function StuckPage(stuck: ShownStuck & { isOtherDay?: boolean }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const { unit, from, to, scenarios, readings } = stuck
  const days = { from: writtenDay(from, language), to: writtenDay(to, language) }
  return (
    <div className="column">
      <NumbersWay unit={unit} />
      <h1>{t('stuck.title')}</h1>
      <p className="lead">{t('stuck.lead', { unit: unit.name, ...days })}</p>
      {stuck.isOtherDay && <OtherDay />}
      <p>{t('stuck.what')}</p>
      {stuck.hidesSmall && <p className="soft">{t('small-hidden')}</p>}
      {stuck.isOfQuarter && <p className="soft">{t('stuck.of-quarter')}</p>}
      <SpanForm from={from} to={to} />
      {stuck.isElsewhere && <Elsewhere {...stuck} />}
      {scenarios.length === 0 && !stuck.isElsewhere && (
        <Notice>
          <p>{t('stuck.nothing')}</p>
          <p className="lone-link">
            <LocalLink to={`/can-bo/don-vi/${unit.id}/lop`}>{t('stuck.classes')}</LocalLink>
          </p>
        </Notice>
      )}
      {scenarios.map((scenario) => (
        <Scenario key={scenario.scenario} {...scenario} />
      ))}
      {scenarios.length > 0 && <Readings readings={readings} />}
    </div>
  )
}

/** Where it is told instead. */
function Elsewhere({ below }: ShownStuck) {
  const { t } = useTranslation('opened')
  return (
    <>
      <Notice>
        <p>{t(below.length > 0 ? 'stuck.ask-below' : 'stuck.ask-commune')}</p>
      </Notice>
      {below.length > 0 && (
        <ul className="places-to-open">
          {below.map(({ id, name }) => (
            <li key={id}>
              <LocalLink to={`/can-bo/don-vi/${id}/so-lieu/cho-kho`}>{name}</LocalLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Scenario({ scenario, title, lesson, places, hidden }: StuckScenario) {
  const { t } = useTranslation('opened')
  const id = `stuck-${scenario}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="stuck-places">
        {places.map(({ key, ...place }) => (
          <PlaceItem key={key} {...place} />
        ))}
      </ol>
      {hidden > 0 && <p className="soft">{t('stuck.hidden', { count: hidden })}</p>}
      {lesson !== undefined && (
        <p>
          <LocalLink to={lessonPath(lesson)}>{t('stuck.lesson', { title })}</LocalLink>
        </p>
      )}
    </section>
  )
}

function Readings({ readings }: { readings: readonly Reading[] }) {
  const { t } = useTranslation('opened')
  if (readings.length === 0) return null
  return (
    <section aria-labelledby="readings" className="card">
      <h2 id="readings">{t('stuck.readings')}</h2>
      <ul className="plain-rows">
        {readings.map(({ kind, slug, title }) => (
          <li key={kind}>
            {t(`stuck.reading-at.${kind}`)}{' '}
            <LocalLink to={lessonPath(slug)}>{title}</LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
