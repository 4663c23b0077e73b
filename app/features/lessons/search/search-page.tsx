import { useTranslation } from 'react-i18next'
import { BeforeAsking, NothingFound } from './nothing-found.tsx'
import { kinds, type Shown } from './search-document.ts'
import { SearchForm } from './search-form.tsx'
import { SearchResult } from './search-result.tsx'

/** Addresses of what the browser needs to search by itself. */
type SearchFiles = { code: string; library: string }

type Props = { asked: string; found: readonly Shown[]; files: SearchFiles }

/** Answers by itself, made by the server; with a script the same answers come while one types. */
export function SearchPage({ asked, found, files }: Props) {
  const { t } = useTranslation('search')
  const isAsked = asked !== ''
  return (
    <div
      className="column"
      data-search-page
      data-code={files.code}
      data-library={files.library}
    >
      <h1>{t('title')}</h1>
      <SearchForm asked={asked} />
      <p
        className="search-status"
        role="status"
        data-search-status
        data-one={t('found.one')}
        data-many={t('found.many', { number: '#' })}
        data-none={t('found.none')}
      >
        {isAsked && t(countKey(found.length), { number: found.length })}
      </p>
      <ol className="results" hidden={found.length === 0} data-search-results>
        {found.map((each) => (
          <SearchResult key={each.to} {...each} />
        ))}
      </ol>
      <NothingFound isHidden={!isAsked || found.length > 0} />
      <BeforeAsking isHidden={isAsked} />
      <p className="soft search-private">{t('private')}</p>
      {kinds.map((kind) => (
        <template key={kind} data-result={kind}>
          <SearchResult kind={kind} title="" line="" to="" />
        </template>
      ))}
    </div>
  )
}

function countKey(number: number): 'found.none' | 'found.one' | 'found.many' {
  if (number === 0) return 'found.none'
  return number === 1 ? 'found.one' : 'found.many'
}
