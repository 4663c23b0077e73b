import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { FoundTeamForm, type FoundingAsked } from './found-team-form.tsx'
import { MemberLinks, type ShownLink } from './member-links.tsx'
import type { PlaceOfTeams, ShownTeams, TeamInList } from './shown-team.ts'

type Props = {
  teams: ShownTeams
  asked: FoundingAsked
  /** What was just founded. */
  founded?: { teamId: string; unitName: string; links: ShownLink[] } | undefined
}

/** The teams of a commune: who has none yet stands first. */
export function TeamsPage({ teams, asked, founded }: Props) {
  const { t } = useTranslation('teams')
  const { unit, below, places, past } = teams
  return (
    <div className="column">
      <ErrorSummary errors={useErrors(asked)} />
      <Way steps={[{ to: `/can-bo/don-vi/${unit.id}`, name: unit.name }]} />
      <h1>{t('title')}</h1>
      {founded && <Founded {...founded} />}
      {places.length === 0 ? (
        <Below below={below} />
      ) : (
        <>
          <PlacesList unitId={unit.id} places={places} />
          <FoundTeamForm asked={asked} units={places} />
        </>
      )}
      {past.length > 0 && <PastTeams teams={past} />}
    </div>
  )
}

function useErrors({ check }: FoundingAsked) {
  const { t } = useTranslation('teams')
  return Object.entries(check?.fields ?? {}).map(([field, flaw]) => ({
    ...{
      field,
      message: t('flaws.in', { field: t(`short.${field}`), flaw: t(`flaws.${flaw}`) }),
    },
  }))
}

function Founded({ teamId, unitName, links }: NonNullable<Props['founded']>) {
  const { t } = useTranslation('teams')
  return (
    <>
      <p className="lead" role={links.length === 0 ? 'status' : undefined}>
        {t('found.done', { unit: unitName })}
      </p>
      <MemberLinks links={links} unitName={unitName} />
      <p className="actions">
        <ButtonLink to={`/can-bo/to/${teamId}`} look="secondary" icon="next">
          {t('found.open')}
        </ButtonLink>
      </p>
    </>
  )
}

function Below({ below }: { below: ShownTeams['below'] }) {
  const { t } = useTranslation('teams')
  return (
    <>
      <p>{t('below')}</p>
      <ul className="plain-rows">
        {below.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={`/can-bo/don-vi/${id}/to`}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </>
  )
}

type PlacesProps = { unitId: string; places: readonly PlaceOfTeams[] }

function PlacesList({ unitId: communeId, places }: PlacesProps) {
  const { t } = useTranslation('teams')
  const isBare = places.every(({ level }) => level === 'commune')
  return (
    <>
      {isBare && <p>{t('no-hamlets')}</p>}
      <ul className="plain-rows">
        {places.map(({ unitId, level, name, teams }) => (
          <li key={unitId}>
            <p className="row-title">
              {level === 'commune' ? t('of-commune', { name }) : name}
            </p>
            {teams.map((team) => (
              <TeamRow key={team.id} team={team} />
            ))}
            {teams.length === 0 && (
              <LocalLink to={`/can-bo/don-vi/${communeId}/to?thon=${unitId}#found`}>
                {t(level === 'commune' ? 'none-of-commune' : 'none')}
              </LocalLink>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function PastTeams({ teams }: { teams: readonly TeamInList[] }) {
  const { t } = useTranslation('teams')
  return (
    <section aria-labelledby="past">
      <h2 id="past">{t('past')}</h2>
      <ul className="plain-rows">
        {teams.map((team) => (
          <li key={team.id}>
            <TeamRow team={team} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TeamRow({ team }: { team: TeamInList }) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  const { id, decisionNumber, decidedOn, until, isOpenable, members, pending } = team
  const decision = t('decision', {
    ...{ number: decisionNumber, day: writtenDay(decidedOn, language) },
  })
  return (
    <>
      {isOpenable ? (
        <LocalLink to={`/can-bo/to/${id}`}>{decision}</LocalLink>
      ) : (
        <p>{decision}</p>
      )}
      <p className="soft">
        {until === null
          ? t('members', { count: members })
          : t('ended', { day: writtenDay(until, language) })}
        {pending > 0 && ` · ${t('waiting', { count: pending })}`}
      </p>
    </>
  )
}
