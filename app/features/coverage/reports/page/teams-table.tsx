import { useTranslation } from 'react-i18next'
import { writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { ShownReports } from '../shown-reports.ts'
import { usePeriodWords } from './use-period-words.tsx'

/** How complete and how timely each team is, and what is meant by that. */
export function TeamsTable({ work }: { work: NonNullable<ShownReports['teams']> }) {
  const { t } = useTranslation('reports')
  const { nameOf } = usePeriodWords()
  const language = useLanguage()
  const share = (able: number, outOf: number) =>
    t('teams.share', { able, outOf, rate: writtenRate(able, outOf, language) })
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{t('teams.title', { period: nameOf(work.period) })}</h2>
      <p>{t('teams.what')}</p>
      {work.teams.length === 0 ? (
        <p>{t('teams.none')}</p>
      ) : (
        <ScrollRegion labelledBy="teams">
          <table className="report-matrix">
            <thead>
              <tr>
                <th scope="col">{t('teams.team')}</th>
                <th scope="col">{t('teams.signed')}</th>
                <th scope="col">{t('teams.in-time')}</th>
                <th scope="col">{t('teams.visits')}</th>
              </tr>
            </thead>
            <tbody>
              {work.teams.map((team) => (
                <tr key={team.id}>
                  <th scope="row">
                    {team.name}
                    <span className="soft">{team.decisionNumber}</span>
                  </th>
                  <td>{share(team.signed, team.held)}</td>
                  <td>{share(team.signedInTime, team.signed)}</td>
                  <td>{team.visits}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {work.withoutTeam > 0 && (
        <p className="soft">{t('teams.without', { count: work.withoutTeam })}</p>
      )}
    </section>
  )
}
