import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PlaceHouseholdsForm } from './after-split/place-households-form.tsx'
import { addOnePath, pasteListPath, residentPath, residentsPath } from './resident-path.ts'
import { ResidentsWay } from './residents-way.tsx'
import type { Household, ResidentsList } from './shown-resident.ts'

export const listWords = ['added', 'placed', 'erased', 'left-the-list'] as const
type ListWord = (typeof listWords)[number]

type Props = {
  list: ResidentsList
  done?: ListWord | undefined
  /** How many were written down, and how many were there already. */
  counts?: { added: number; skipped: number }
  /** Households were to be placed, and none was chosen. */
  isNoneChosen?: boolean
}

const searchedFrom = 8

/** The people of a hamlet by household, or of a commune its hamlets to choose from. */
export function ResidentsPage({ list, done, counts, isNoneChosen = false }: Props) {
  const { t } = useTranslation('residents')
  const { waiting } = list
  const errors = isNoneChosen
    ? [{ field: 'households', message: t('split.none-chosen') }]
    : []
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <ResidentsWay unitId={list.unitId} name={list.name} />
      <h1>{t('list.title', { name: list.name })}</h1>
      {done && (
        <Notice tone="good">
          <p role="status">
            {t(`list.done.${done}`, { count: counts?.added ?? 0 })}{' '}
            {counts && counts.skipped > 0 && t('list.skipped', { count: counts.skipped })}
          </p>
        </Notice>
      )}
      {waiting && <PlaceHouseholdsForm {...{ name: list.name, waiting, isNoneChosen }} />}
      {list.hamlets ? <Hamlets {...list} /> : <People {...list} />}
    </div>
  )
}

/** The page of a form that writes people down. */
export function AddingPage({
  list,
  children,
}: {
  list: ResidentsList
  children: ReactNode
}) {
  const { t } = useTranslation('residents')
  const { unitId, name } = list
  return (
    <div className="column">
      <ResidentsWay unitId={unitId} name={name} isBelow />
      <h1>{t('add.title', { name })}</h1>
      {children}
    </div>
  )
}

function Hamlets({ hamlets = [] }: ResidentsList) {
  const { t } = useTranslation('residents')
  return (
    <>
      <p>{hamlets.length > 0 ? t('list.choose') : t('list.no-hamlet')}</p>
      <ul className="plain-rows">
        {hamlets.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={residentsPath(id)}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </>
  )
}

function People({ unitId, count = 0, search, households = [] }: ResidentsList) {
  const { t } = useTranslation('residents')
  const isEmpty = count === 0
  return (
    <>
      <p>{isEmpty ? t('list.none') : t('list.count', { count })}</p>
      <div className="actions">
        <ButtonLink to={pasteListPath(unitId)} look={isEmpty ? 'primary' : 'secondary'}>
          {t('list.paste')}
        </ButtonLink>
        <ButtonLink to={addOnePath(unitId)} look="secondary" icon="person">
          {t('list.add-one')}
        </ButtonLink>
      </div>
      {count >= searchedFrom && <SearchForm search={search} />}
      {!isEmpty && households.length === 0 && <p role="status">{t('list.not-found')}</p>}
      {households.map((each) => (
        <HouseholdPeople key={each.household ?? ''} {...each} />
      ))}
    </>
  )
}

function SearchForm({ search }: { search: string }) {
  const { t } = useTranslation('residents')
  return (
    <form method="get" role="search" className="form">
      <div className="field">
        <label htmlFor="tim">{t('list.search')}</label>
        <input
          className="input"
          type="search"
          id="tim"
          name="tim"
          defaultValue={search}
          autoComplete="off"
        />
      </div>
      <Button look="secondary" icon="search">
        {t('list.find')}
      </Button>
    </form>
  )
}

function HouseholdPeople({ household, people }: Household) {
  const { t } = useTranslation('residents')
  return (
    <section>
      <h2 className="household">
        {household === null ? t('list.no-household') : t('house', { household })}
      </h2>
      <ul className="plain-rows">
        {people.map(({ id, name, birthYear }) => (
          <li key={id}>
            <LocalLink to={residentPath(id)}>
              {name}
              {birthYear !== null && (
                <span className="soft"> · {t('born', { year: birthYear })}</span>
              )}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
