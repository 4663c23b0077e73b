import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Kind, Shown } from './search-document.ts'

const icons: Record<Kind, IconName> = {
  lesson: 'hand',
  reading: 'book',
  trouble: 'question',
  term: 'info',
  path: 'school',
}

/** One thing found. The script of the page fills in copies of it, by the `data-` marks. */
export function SearchResult({ kind, title, line, to }: Omit<Shown, 'of'>) {
  const { t } = useTranslation('search')
  return (
    <li className="result">
      <p className="result-kind">
        <Icon name={icons[kind]} />
        <span>{t(`kinds.${kind}`)}</span>
      </p>
      <h2 className="result-title">
        <LocalLink to={to} data-title>
          {title}
        </LocalLink>
      </h2>
      <p className="result-line">
        {kind === 'trouble' && <span>{t('in-lesson')} </span>}
        <span data-line>{line}</span>
      </p>
    </li>
  )
}
