import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { pathPath } from './learning-path.ts'
import type { PathSummary } from './shown-path.ts'

/** A path in two lines; the whole of it can be pressed. */
export function PathCard({ id, title, benefit, minutes, count }: PathSummary) {
  const { t } = useTranslation('paths')
  return (
    <LocalLink to={pathPath(id)} className="path-card">
      <span className="path-card-words">
        <strong className="path-card-title">{title}</strong>
        <span>{benefit}</span>
        <span className="path-card-size">
          {t('lessons', { count })}, {t('minutes', { count: minutes })}
        </span>
      </span>
      <Icon name="next" />
    </LocalLink>
  )
}

export function PathCards({ paths }: { paths: readonly PathSummary[] }) {
  return (
    <ul className="path-cards">
      {paths.map((path) => (
        <li key={path.id}>
          <PathCard {...path} />
        </li>
      ))}
    </ul>
  )
}
