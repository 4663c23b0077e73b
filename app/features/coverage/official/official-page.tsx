import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { TakeBack, TakenBackStatus } from '../denominators/take-back.tsx'
import type { TakenBack } from '../denominators/taken-back.ts'
import { ListLinks } from '../export/lists/list-links.tsx'
import { ListForm } from '../lists/list-form.tsx'
import { EndedNotice } from '../read/ended-notice.tsx'
import type { OfficialAsked } from './official-asked.ts'
import { OfficialRateForm } from './official-form.tsx'
import type { StatedRate } from './official-rate.ts'
import type { OfficialLine, ShownOfficial } from './shown-official.ts'

type Props = {
  official: ShownOfficial
  asked: OfficialAsked
  /** How many rates were just saved. */
  stated: number | undefined
  back?: TakenBack | undefined
  /** Nothing was written, of a unit that is no more. */
  isRefused?: boolean
}

/** What official systems say of a unit, apart from all that is counted here. */
export function OfficialPage({ official, asked, stated, back, isRefused = false }: Props) {
  const { t } = useTranslation('targets')
  const { unit, way, lines, mayState, ended } = official
  return (
    <div className="column numbers">
      <Way
        steps={[...way, unit].map(({ id, name }) => ({ to: `/can-bo/don-vi/${id}`, name }))}
      />
      <h1>{t('official.title')}</h1>
      <p className="lead">{unit.name}</p>
      <EndedNotice ended={ended} isRefused={isRefused} />
      {stated !== undefined && <p role="status">{t('official.done', { count: stated })}</p>}
      <TakenBackStatus back={back} />
      <p>{t('official.what')}</p>
      {mayState && <OfficialRateForm lines={lines} asked={asked} />}
      <Stated {...official} />
      <ListLinks unitId={unit.id} list="so-chinh-thuc" />
      {mayState && <ListForm of="so-chinh-thuc" list={asked.list} />}
    </div>
  )
}

/** What was typed off, and, folded up, of what nothing was. */
function Stated({ lines, mayState }: ShownOfficial) {
  const { t } = useTranslation('targets')
  const spoken = lines.filter(({ rates }) => rates.length > 0)
  const silent = lines.filter(({ rates }) => rates.length === 0)
  return (
    <section aria-labelledby="official-list">
      <h2 id="official-list">{t('official.list')}</h2>
      {spoken.length === 0 && <p>{t('official.none-at-all')}</p>}
      <Lines lines={spoken} mayState={mayState} />
      {silent.length > 0 && (
        <details className="row-more">
          <summary>{t('official.silent', { count: silent.length })}</summary>
          <Lines lines={silent} mayState={mayState} />
        </details>
      )}
    </section>
  )
}

function Lines({ lines, mayState }: Pick<ShownOfficial, 'lines' | 'mayState'>) {
  return (
    <ul className="plain-rows">
      {lines.map((line) => (
        <li key={line.indicator.id}>
          <Line {...line} mayState={mayState} />
        </li>
      ))}
    </ul>
  )
}

function Line({ indicator, rates, mayState }: OfficialLine & { mayState: boolean }) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { name, definition, numerator, denominator, source, isRecalled } = indicator
  const latest = rates.find(({ isWithdrawn }) => !isWithdrawn)
  const others = rates.filter((rate) => rate !== latest)
  return (
    <>
      <h3>{name[language]}</h3>
      {latest && <Rate {...latest} mayState={mayState} />}
      {!latest && rates.length > 0 && <p>{t('official.none')}</p>}
      <details className="row-more">
        <summary>{t('official.definition')}</summary>
        <p>{definition[language]}</p>
        <p>{t('official.numerator-is', { words: numerator[language] })}</p>
        {denominator && (
          <p>{t('official.denominator-is', { words: denominator[language] })}</p>
        )}
        <p>
          {t('official.named-in')} <span lang="vi">{source}</span>.{' '}
          {isRecalled && t('official.recalled')}
        </p>
      </details>
      {others.length > 0 && (
        <details className="row-more">
          <summary>{t('official.history')}</summary>
          {others.map((rate) => (
            <Rate key={rate.asOf} {...rate} mayState={mayState} />
          ))}
        </details>
      )}
    </>
  )
}

function Rate({ mayState, ...rate }: StatedRate & { mayState: boolean }) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { id, isWithdrawn, permille, numerator, denominator, source, statedBy } = rate
  const hasCounts = numerator !== null && denominator !== null
  const day = writtenDay(rate.asOf, language)
  return (
    <div className="official-said">
      <p>
        {isWithdrawn && t('official.withdrawn')}{' '}
        <strong className="official-rate">{writtenRate(permille, 1000, language)}</strong>{' '}
        {hasCounts &&
          t('official.counts', {
            numerator: writtenNumber(numerator, language),
            denominator: writtenNumber(denominator, language),
          })}
        <span className="soft set-by">
          {t('official.as-of', { day, source })}{' '}
          {statedBy !== undefined &&
            t(isWithdrawn ? 'official.withdrawn-by' : 'official.by', { name: statedBy })}
        </span>
      </p>
      {mayState && (
        <TakeBack statement={id}>
          {t(isWithdrawn ? 'official.state-again' : 'official.take-back', { day })}
        </TakeBack>
      )}
    </div>
  )
}
