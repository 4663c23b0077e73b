import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath } from '../lessons.ts'
import { pathPath, pathsPath } from './learning-path.ts'
import type { PlaceOnPath } from './places-of.ts'

/** Below a lesson: which way it belongs to, and what comes next there. */
export function LessonPlaces({ places }: { places: readonly PlaceOnPath[] }) {
  const { t } = useTranslation('paths')
  if (places.length === 0) return null
  return (
    <nav className="lesson-places unprinted" aria-labelledby="lesson-places">
      <h2 id="lesson-places">{t('places.title')}</h2>
      <ul>
        {places.map(({ path, title, next }) => (
          <li key={path}>
            <span>
              {t('places.on')} <LocalLink to={pathPath(path)}>{title}</LocalLink>
            </span>
            <span>
              {next ? (
                <>
                  {t('places.next')}{' '}
                  <LocalLink to={lessonPath(next.slug)}>{next.title}</LocalLink>
                </>
              ) : (
                t('places.last')
              )}
            </span>
          </li>
        ))}
      </ul>
      <LocalLink to={pathsPath}>{t('all')}</LocalLink>
    </nav>
  )
}
