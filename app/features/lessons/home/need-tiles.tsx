import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { Need } from '../lessons.ts'
import { needIcons } from './need-icons.ts'

/** The way down to each need, so that nobody has to scroll past all lessons to find theirs. */
export function NeedTiles({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('home')
  return (
    <nav aria-labelledby="need-tiles">
      <h2 id="need-tiles" className="need-tiles-title">
        {t('tiles')}
      </h2>
      <ul className="need-tiles">
        {needs.map((need) => (
          <li key={need}>
            <a href={`#${need}`}>
              <Icon name={needIcons[need]} />
              <span>{t(`needs.${need}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
