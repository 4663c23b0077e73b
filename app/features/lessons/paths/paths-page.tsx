import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { readerGroups } from '../frontmatter.ts'
import { skillsMapPath } from './learning-path.ts'
import { PathCards } from './path-card.tsx'
import type { PathSummary } from './shown-path.ts'

/** All paths, those for residents first and the others apart. */
export function PathsPage({ paths }: { paths: readonly PathSummary[] }) {
  const { t } = useTranslation('paths')
  return (
    <div className="column">
      <h1>{t('title')}</h1>
      <p className="lead">{t('what')}</p>
      {readerGroups.map((group) => (
        <section key={group} className="path-group" aria-labelledby={group}>
          <h2 id={group}>{t(`readers.${group}`)}</h2>
          <PathCards paths={paths.filter((path) => path.readers === group)} />
        </section>
      ))}
      <p>{t('map.why')}</p>
      <ButtonLink to={skillsMapPath} look="secondary" icon="folder">
        {t('map.open')}
      </ButtonLink>
    </div>
  )
}
