import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { TakenBackStatus } from '../denominators/take-back.tsx'
import type { TakenBack } from '../denominators/taken-back.ts'
import { ListLinks } from '../export/lists/list-links.tsx'
import { ListForm } from '../lists/list-form.tsx'
import { EndedNotice } from '../read/ended-notice.tsx'
import { mayHaveTargets } from './about-targets.ts'
import type { ShownTargets } from './shown-targets.ts'
import { heldAgainst, targetIndicators } from './target.ts'
import { TargetsForm } from './targets-form.tsx'
import type { TargetsAsked } from './targets-asked.ts'
import { TargetHistory } from './target-history.tsx'
import { TargetsTable } from './targets-table.tsx'

type Props = {
  targets: ShownTargets
  asked: TargetsAsked
  /** How many targets were just saved. */
  stated: number | undefined
  back?: TakenBack | undefined
  /** Nothing was written, of a unit that is no more. */
  isRefused?: boolean
}

/** How many should be able to by the end of a year, here and right below. */
export function TargetsPage({ targets, asked, stated, back, isRefused = false }: Props) {
  const { t } = useTranslation('targets')
  const { unit, way, year, indicator, mayState, ended } = targets
  const to = (key: string, on: number) =>
    `/can-bo/don-vi/${unit.id}/chi-tieu?nam=${on}&chi-so=${key}`
  return (
    <div className="column numbers">
      <Way
        steps={[...way, unit].map(({ id, name }) => ({ to: `/can-bo/don-vi/${id}`, name }))}
      />
      <h1>{t('title', { year })}</h1>
      <p className="lead">{unit.name}</p>
      <EndedNotice ended={ended} isRefused={isRefused} />
      {stated !== undefined && <p role="status">{t('done', { count: stated })}</p>}
      <TakenBackStatus back={back} />
      <p>{t('what')}</p>
      <nav aria-label={t('choose')}>
        <ul className="target-choices">
          {targetIndicators.map((key) => (
            <li key={key}>
              <LocalLink to={to(key, year)} aria-current={key === indicator || undefined}>
                {t(`indicators.${key.replace('.', '-')}`)}
              </LocalLink>
            </li>
          ))}
        </ul>
        <ul className="year-links">
          {[year - 1, year, year + 1].filter(mayHaveTargets).map((each) => (
            <li key={each}>
              <LocalLink to={to(indicator, each)} aria-current={each === year || undefined}>
                {t('year', { year: each })}
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
      {indicator === 'five.passed' && <p>{t('five')}</p>}
      <TargetsTable {...targets} />
      <Sum {...targets} />
      <ListLinks
        unitId={unit.id}
        list="chi-tieu"
        shown={`&nam=${year}&chi-so=${indicator}`}
      />
      <TargetHistory {...targets} />
      {mayState && (
        <>
          {targets.below.length > 0 && (
            <ListForm of="chi-tieu" list={asked.list}>
              <input type="hidden" name="year" value={year} />
              <input type="hidden" name="indicator" value={indicator} />
            </ListForm>
          )}
          <TargetsForm targets={targets} asked={asked} />
        </>
      )}
    </div>
  )
}

/** Whether those below together reach what the unit itself has set. */
function Sum({ own, below, sumBelow, indicator }: ShownTargets) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  if (below.length === 0 || sumBelow.set === 0) return null
  const sum = writtenNumber(sumBelow.adults, language)
  const count = below.length - sumBelow.set
  const gap = own.target === undefined ? 0 : sumBelow.adults - own.target.adults
  const said = { sum, own: writtenNumber(own.target?.adults ?? 0, language) }
  const number = writtenNumber(Math.abs(gap), language)
  const kind = gap === 0 ? 'equal' : gap > 0 ? 'more' : 'fewer'
  return (
    <p>
      {own.target ? t(`sum.${kind}`, { ...said, number }) : t('sum.alone', { sum })}{' '}
      {count > 0 && t('sum.unset', { count })}{' '}
      <span className="soft">{t(`held-against.${heldAgainst[indicator]}`)}</span>
    </p>
  )
}
