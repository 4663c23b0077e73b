import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { indicatorPath } from './indicator-path.ts'
import { PairTable } from './pair-table.tsx'
import type { ShownOpened } from './shown-opened.ts'
import { TeamsTable } from './teams-table.tsx'

/** What a number of its own is made of: tasks, teams, hamlets without a class. */
export function CalculationParts({ unit, day, tasks, teams, without }: ShownOpened) {
  const { t } = useTranslation('opened')
  return (
    <>
      {tasks.length > 0 && (
        <PairTable
          id="tasks"
          title={t('tasks.title')}
          first={t('ladder.task')}
          rows={tasks.map(({ skill, name, able, outOf }) => ({
            key: skill,
            name: (
              <LocalLink to={indicatorPath(unit.id, `skill:${skill}.passed`, { day })}>
                {name}
              </LocalLink>
            ),
            ...{ able, outOf },
          }))}
        />
      )}
      {teams.length > 0 && <TeamsTable teams={teams} />}
      {without.length > 0 && (
        <section aria-labelledby="without">
          <h2 id="without">{t('without.title')}</h2>
          <ul>
            {without.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
