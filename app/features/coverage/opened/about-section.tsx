import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { deedIndicators } from '../cells/indicator.ts'
import type { About, OutOf, ShownOpened } from './shown-opened.ts'

/** What is counted, what it is divided by, and where that comes from. */
export function AboutSection({ unit, about, indicator, outOf: stated }: ShownOpened) {
  const { t } = useTranslation('opened')
  // How far groups are apart is divided group by group, by those who are known.
  const outOf = indicator === 'equity-gap' ? { by: 'listed' as const } : stated
  return (
    <section aria-labelledby="about" className="card">
      <h2 id="about">{t('about.title')}</h2>
      <dl className="about-number">
        <Words about={about} />
        <Source outOf={outOf} />
      </dl>
      {outOf.by === 'adults' && (
        <p className="lone-link">
          <LocalLink to={`/can-bo/don-vi/${unit.id}/mau-so`}>
            {t('about.denominators')}
          </LocalLink>
        </p>
      )}
    </section>
  )
}

function Words({ about }: { about: About }) {
  const { t } = useTranslation('opened')
  if (about.from === 'catalogue') {
    return (
      <>
        <Line name={t('about.definition')}>{about.definition}</Line>
        <Line name={t('about.numerator')}>{about.numerator}</Line>
        {about.denominator !== undefined && (
          <Line name={t('about.denominator')}>{about.denominator}</Line>
        )}
        <Line name={t('about.kind')}>{t(`about.kinds.${about.kind}`)}</Line>
        <Line name={t('about.source')}>
          {`${about.source} (${t(`about.marks.${about.mark}`)})`}
        </Line>
      </>
    )
  }
  const definition =
    about.from === 'step'
      ? t(`about.steps.${about.step}`)
      : t(`plain.${about.what}.definition`)
  const isOfDeeds =
    about.from === 'plain' && deedIndicators.some((deed) => deed === about.what)
  return (
    <>
      <Line name={t('about.definition')}>{definition}</Line>
      {!isOfDeeds && <Line name={t('about.counting')}>{t('about.once')}</Line>}
    </>
  )
}

function Source({ outOf }: { outOf: OutOf }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  if (outOf.by === 'nothing' || outOf.by === 'calculation') return null
  const name = t('about.out-of')
  if (outOf.by === 'listed') return <Line name={name}>{t('about.listed')}</Line>
  const { asOf, sources, statedBy, stated, missing, isSum } = outOf
  if (asOf === undefined) return <Line name={name}>{t('about.nobody-said')}</Line>
  const day = writtenDay(asOf, language)
  return (
    <>
      <Line name={name}>
        {t('about.stated', { source: sources.join(', '), day })}
        {statedBy !== undefined && ` ${t('about.stated-by', { name: statedBy })}`}
      </Line>
      {isSum && <Line name={t('about.sum')}>{t('about.sum-of', { stated, missing })}</Line>}
    </>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
