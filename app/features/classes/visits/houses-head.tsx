import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { Button } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { visitPlaces } from '#app/features/learning/learning.ts'
import type { JustMade, ShownHouses } from './shown-houses.ts'
import { housesPath, placeWordOf, type HousesView } from './visit-address.ts'

/** How many houses there are, and how many of them nobody has been to. */
export function HouseCounts({ counts }: { counts: ShownHouses['counts'] }) {
  const { t } = useTranslation('visits')
  const { houses, unreached, due } = counts
  const said = [
    t('counts', { count: houses }),
    unreached === 0 ? t('all-reached') : t('unreached', { count: unreached }),
    ...(due > 0 ? [t('due', { count: due })] : []),
  ]
  return (
    <>
      <p className="lead">{said.join(', ')}</p>
      <svg
        className="reached-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('bar', { reached: houses - unreached, all: houses })}
      >
        <rect className="reached-bar-all" width="100" height="6" />
        <rect
          className="reached-bar-done"
          width={houses === 0 ? 0 : (100 * (houses - unreached)) / houses}
          height="6"
        />
      </svg>
    </>
  )
}

type MadeProps = { made: JustMade; hamletId: string }

/** What was just saved, and the way to take it back. */
export function JustMadeNotice({ made, hamletId }: MadeProps) {
  const { t } = useTranslation('visits')
  return (
    <Notice tone="good">
      <p role="status">{t('made.done', { names: made.names.join(', ') })}</p>
      <WithdrawForm visit={made.visit} hamletId={hamletId} label={t('made.mistake')} />
    </Notice>
  )
}

type WithdrawProps = { visit: string; hamletId: string; label: string }

export function WithdrawForm({ visit, hamletId, label }: WithdrawProps) {
  return (
    <form method="post" action={pathIn(useLanguage(), housesPath(hamletId))}>
      <input type="hidden" name="visit" value={visit} />
      <Button look="quiet">{label}</Button>
    </form>
  )
}

type ViewProps = { hamletId: string; view: HousesView }

export function HouseSearch({ hamletId, view }: ViewProps) {
  const { t } = useTranslation('visits')
  const place = placeWordOf(view.where)
  return (
    <form
      method="get"
      action={pathIn(useLanguage(), housesPath(hamletId))}
      role="search"
      className="house-search"
    >
      {place !== '' && <input type="hidden" name="o" value={place} />}
      <label htmlFor="ten">{t('search.label')}</label>
      <div className="house-search-line">
        <input className="input" id="ten" name="ten" defaultValue={view.name} />
        <Button look="secondary">{t('search.do')}</Button>
      </div>
    </form>
  )
}

type FiltersProps = ViewProps & { filters: ShownHouses['filters'] }

export function HouseFilters({ hamletId, view, filters }: FiltersProps) {
  const { t } = useTranslation('visits')
  if (filters.length < 2) return null
  return (
    <nav aria-label={t('filters.label')}>
      <ul className="pills">
        {filters.map(({ filter, count }) => (
          <li key={filter}>
            <LocalLink
              className="pill"
              to={housesPath(hamletId, { ...view, filter })}
              {...(filter === view.filter && { 'aria-current': 'true' as const })}
            >
              {t(`filters.${filter}`)} <b>{count}</b>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Helping somebody at a counter is a visit too. */
export function HelpPlaces({ hamletId, view }: ViewProps) {
  const { t } = useTranslation('visits')
  return (
    <details className="row-more" open={view.where !== 'home'}>
      <summary>{t('at.title')}</summary>
      <ul className="pills">
        {visitPlaces.map((where) => (
          <li key={where}>
            <LocalLink
              className="pill"
              to={housesPath(hamletId, { ...view, where })}
              {...(where === view.where && { 'aria-current': 'true' as const })}
            >
              {t(`at.${where}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
