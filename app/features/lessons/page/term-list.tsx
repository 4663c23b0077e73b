import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { glossaryPath } from '../glossary/glossary.ts'
import { lessonPath } from '../lessons.ts'
import { useLesson } from './lesson-context.tsx'
import { markAnchor, meaningAnchor } from './term.tsx'

/** The hard words of a lesson, in the order they come, each with a way back to its place. */
export function TermList() {
  const { t } = useTranslation('glossary')
  const { lesson, explain } = useLesson()
  const terms = [...new Set(lesson.terms)].flatMap((id) => explain(id) ?? [])
  if (terms.length === 0) return null
  return (
    <section
      className="lesson-terms"
      aria-labelledby="tu-kho"
      data-terms
      data-close={t('close')}
    >
      <h2 id="tu-kho">{t('in-lesson')}</h2>
      <dl>
        {terms.map((term) => (
          <div key={term.id} id={meaningAnchor(term.id)} className="lesson-term">
            <dt>{term.term}</dt>
            <dd>
              <span data-means>{term.means}</span>
              {term.lesson !== undefined && term.lesson !== lesson.slug && (
                <LocalLink
                  to={lessonPath(term.lesson)}
                  className="unprinted"
                  aria-label={t('more-about', { term: term.term })}
                >
                  {t('more')}
                </LocalLink>
              )}
              <a
                className="unprinted"
                href={`#${markAnchor(lesson.terms.indexOf(term.id))}`}
                aria-label={t('back-from', { term: term.term })}
              >
                {t('back')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="unprinted">
        <LocalLink to={glossaryPath}>{t('all')}</LocalLink>
      </p>
    </section>
  )
}
