import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import type { OfficialFlaw, OfficialForm } from './check-official.ts'
import { OfficialRateForm } from './official-form.tsx'
import type { OfficialRate } from './official-rate.ts'
import type { OfficialLine, ShownOfficial } from './shown-official.ts'

export type OfficialAsked = OfficialForm & { flaws?: readonly OfficialFlaw[] | undefined }

type Props = { official: ShownOfficial; asked: OfficialAsked; isDone: boolean }

/** What official systems say of a unit, apart from all that is counted here. */
export function OfficialPage({ official, asked, isDone }: Props) {
  const { t } = useTranslation('targets')
  const { unit, way, lines, mayState } = official
  return (
    <div className="column numbers">
      <Way
        steps={[...way, unit].map(({ id, name }) => ({ to: `/can-bo/don-vi/${id}`, name }))}
      />
      <h1>{t('official.title')}</h1>
      <p className="lead">{unit.name}</p>
      {isDone && <p role="status">{t('official.done')}</p>}
      <p>{t('official.what')}</p>
      <section aria-labelledby="official-list">
        <h2 id="official-list">{t('official.list')}</h2>
        <ul className="plain-rows">
          {lines.map((line) => (
            <li key={line.indicator.id}>
              <Line {...line} />
            </li>
          ))}
        </ul>
      </section>
      {mayState && <OfficialRateForm lines={lines} asked={asked} />}
    </div>
  )
}

function Line({ indicator, rates: [latest, ...earlier] }: OfficialLine) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { name, definition, numerator, denominator, source, isRecalled } = indicator
  const isNamed = t('official.named-in', { source })
  return (
    <>
      <h3>{name[language]}</h3>
      {latest ? <Rate {...latest} /> : <p>{t('official.none')}</p>}
      <details className="row-more">
        <summary>{t('official.definition')}</summary>
        <p>{definition[language]}</p>
        <p>{t('official.numerator-is', { words: numerator[language] })}</p>
        {denominator && (
          <p>{t('official.denominator-is', { words: denominator[language] })}</p>
        )}
        <p>
          {isNamed} {isRecalled && t('official.recalled')}
        </p>
      </details>
      {earlier.length > 0 && (
        <details className="row-more">
          <summary>{t('official.history')}</summary>
          {earlier.map((rate) => (
            <Rate key={rate.asOf} {...rate} />
          ))}
        </details>
      )}
    </>
  )
}

function Rate({ permille, numerator, denominator, asOf, source, statedBy }: OfficialRate) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const hasCounts = numerator !== null && denominator !== null
  return (
    <p>
      <strong className="official-rate">{writtenRate(permille, 1000, language)}</strong>{' '}
      {hasCounts &&
        t('official.counts', {
          numerator: writtenNumber(numerator, language),
          denominator: writtenNumber(denominator, language),
        })}
      <span className="soft set-by">
        {t('official.as-of', { day: writtenDay(asOf, language), source })}{' '}
        {statedBy !== undefined && t('official.by', { name: statedBy })}
      </span>
    </p>
  )
}
