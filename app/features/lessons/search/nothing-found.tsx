import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { glossaryPath } from '../glossary/glossary.ts'
import { pathsPath } from '../paths/learning-path.ts'
import { searchFor } from './question.ts'

/** What to do when the search knows no answer: nobody is left at an empty page. */
export function NothingFound({ isHidden }: { isHidden: boolean }) {
  const { t } = useTranslation('search')
  return (
    <div hidden={isHidden} data-search-none>
      <Notice tone="info" title={t('none.title')}>
        <ul>
          <li>{t('none.shorter')}</li>
          <li>{t('none.other-words')}</li>
          <li>{t('none.team')}</li>
        </ul>
      </Notice>
      <WaysOn />
    </div>
  )
}

const examples = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** What the page shows before anything is asked. */
export function BeforeAsking({ isHidden }: { isHidden: boolean }) {
  const { t } = useTranslation('search')
  return (
    <div hidden={isHidden} data-search-start>
      <h2>{t('examples.title')}</h2>
      <ul className="search-examples" data-search-examples>
        {examples.map((example) => (
          <li key={example}>
            <LocalLink to={searchFor(t(`examples.${example}`))}>
              {t(`examples.${example}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
      <WaysOn />
    </div>
  )
}

function WaysOn() {
  const { t } = useTranslation('search')
  return (
    <div className="actions">
      <ButtonLink to="/" look="secondary" icon="book">
        {t('ways.lessons')}
      </ButtonLink>
      <ButtonLink to={pathsPath} look="secondary" icon="school">
        {t('ways.paths')}
      </ButtonLink>
      <ButtonLink to={glossaryPath} look="secondary" icon="info">
        {t('ways.terms')}
      </ButtonLink>
    </div>
  )
}
