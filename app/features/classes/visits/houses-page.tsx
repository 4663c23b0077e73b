import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { HouseCard } from './house-card.tsx'
import {
  HelpPlaces,
  HouseCounts,
  HouseFilters,
  HouseSearch,
  JustMadeNotice,
} from './houses-head.tsx'
import type { ShownHouses } from './shown-houses.ts'
import { housesPath, type HousesView } from './visit-address.ts'

export const withdrawRefusals = [
  'visit-not-found',
  'not-your-own',
  'not-your-unit',
] as const
type WithdrawRefusal = (typeof withdrawRefusals)[number]

type Props = {
  shown: ShownHouses
  view: HousesView
  isWithdrawn?: boolean
  refusal?: WithdrawRefusal | undefined
}

/** The houses of a hamlet, where to go first on top. */
export function HousesPage({ shown, view, isWithdrawn = false, refusal }: Props) {
  const { t } = useTranslation('visits')
  const { hamlet, counts, justMade } = shown
  return (
    <div className="column">
      <Way steps={[{ to: `/can-bo/don-vi/${hamlet.id}`, name: hamlet.name }]} />
      <h1>{t('title')}</h1>
      {refusal && (
        <Notice tone="warning">
          <p role="alert">{t(`visit.withdraw-refused.${refusal}`)}</p>
        </Notice>
      )}
      {isWithdrawn && (
        <Notice tone="good">
          <p role="status">{t('made.withdrawn')}</p>
        </Notice>
      )}
      {justMade && <JustMadeNotice made={justMade} hamletId={hamlet.id} />}
      {counts.houses === 0 ? (
        <NobodyYet hamletId={hamlet.id} />
      ) : (
        <HousesFound shown={shown} view={view} />
      )}
    </div>
  )
}

function HousesFound({ shown, view }: Pick<Props, 'shown' | 'view'>) {
  const { t } = useTranslation('visits')
  const { hamlet, houses, today } = shown
  const own = { hamletId: hamlet.id, view }
  return (
    <>
      <HouseCounts counts={shown.counts} />
      <HouseSearch {...own} />
      <HelpPlaces {...own} />
      <HouseFilters {...own} filters={shown.filters} />
      <h2 className="houses-title">
        {view.name === ''
          ? t('houses')
          : t('search.found', { name: view.name, count: houses.length })}
      </h2>
      {houses.length === 0 ? (
        <p>
          {t('empty.filter')}{' '}
          <LocalLink to={housesPath(hamlet.id, { where: view.where })}>
            {t('empty.all')}
          </LocalLink>
        </p>
      ) : (
        <>
          <ul className="houses">
            {houses.map((house) => (
              <HouseCard key={house.key} house={house} today={today} where={view.where} />
            ))}
          </ul>
          <p className="soft">{t('key')}</p>
          <PrintLink hamletId={hamlet.id} view={view} />
        </>
      )}
      {view.name !== '' && houses.length > 0 && (
        <p className="lone-link">
          <LocalLink to={housesPath(hamlet.id, { where: view.where })}>
            {t('search.clear')}
          </LocalLink>
        </p>
      )}
    </>
  )
}

function PrintLink({ hamletId, view }: { hamletId: string; view: HousesView }) {
  const { t } = useTranslation('visits')
  const path = housesPath(hamletId, { filter: view.filter, name: view.name })
  return (
    <p>
      <ButtonLink
        look="secondary"
        icon="print"
        to={`${path}${path.includes('?') ? '&' : '?'}in`}
      >
        {t('print.link')}
      </ButtonLink>
    </p>
  )
}

function NobodyYet({ hamletId }: { hamletId: string }) {
  const { t } = useTranslation('visits')
  return (
    <>
      <p className="lead">{t('empty.hamlet')}</p>
      <p>
        <ButtonLink to={`/can-bo/don-vi/${hamletId}/ba-con`} icon="person">
          {t('empty.add')}
        </ButtonLink>
      </p>
    </>
  )
}
