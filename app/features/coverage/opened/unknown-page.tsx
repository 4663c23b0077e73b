import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { UnknownIndicator } from './shown-opened.ts'
import { indicatorPath } from './indicator-path.ts'
import { NumbersWay } from './numbers-way.tsx'

/** There is no such number; these there are. */
export function UnknownPage({ unit, known }: UnknownIndicator) {
  const { t } = useTranslation('opened')
  return (
    <div className="column">
      <NumbersWay unit={unit} />
      <h1>{t('unknown.title')}</h1>
      <p>{t('unknown.what')}</p>
      <ul className="plain-rows">
        {known.map(({ key, name }) => (
          <li key={key}>
            <LocalLink to={indicatorPath(unit.id, key)}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
