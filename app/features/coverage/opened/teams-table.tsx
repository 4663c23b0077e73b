import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { TeamLine } from './shown-opened.ts'

/** Every team, with what it did in the period. */
export function TeamsTable({ teams }: { teams: readonly TeamLine[] }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{t('teams.title')}</h2>
      <ScrollRegion labelledBy="teams">
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{t('teams.team')}</th>
              <th scope="col">{t('plain.classes.name')}</th>
              <th scope="col">{t('plain.visits.name')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ unit, decision, classes, visits }) => (
              <tr key={`${unit} ${decision}`}>
                <th scope="row">
                  {unit} <span className="soft">{decision}</span>
                </th>
                <td>{writtenNumber(classes, language)}</td>
                <td>{writtenNumber(visits, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
