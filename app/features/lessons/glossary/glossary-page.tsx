import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath } from '../lessons.ts'
import { otherNames, termAnchor, type ExplainedTerm } from './glossary.ts'
import { groupByLetter, letterAnchor, type LetterGroup } from './group-by-letter.ts'

type Props = {
  /** In the order of the alphabet. */
  terms: readonly ExplainedTerm[]
}

/** Every hard word of the lessons, said plainly. */
export function GlossaryPage({ terms }: Props) {
  const { t } = useTranslation('glossary')
  const groups = groupByLetter(terms)
  return (
    <article className="column glossary">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: terms.length })}</p>
      <p className="unprinted needs-script">
        <Button type="button" look="secondary" icon="print" data-print>
          {t('print')}
        </Button>
      </p>
      <nav className="unprinted" aria-label={t('letters')}>
        <ul className="glossary-letters">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterAnchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Letter key={group.letter} group={group} />
      ))}
    </article>
  )
}

function Letter({ group: { letter, terms } }: { group: LetterGroup }) {
  const anchor = letterAnchor(letter)
  return (
    <section className="glossary-letter" id={anchor} aria-labelledby={`${anchor}-ten`}>
      <h2 id={`${anchor}-ten`}>{letter}</h2>
      <dl>
        {terms.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </section>
  )
}

function Entry({ term: explained }: { term: ExplainedTerm }) {
  const { t } = useTranslation('glossary')
  const { id, term, means, lesson } = explained
  const names = otherNames(explained)
  return (
    <div className="glossary-term" id={termAnchor(id)}>
      <dt>{term}</dt>
      <dd>
        {names.length > 0 && (
          <span className="glossary-forms">{t('forms', { forms: names.join(', ') })}</span>
        )}
        <span>{means}</span>
        {lesson !== undefined && (
          <LocalLink
            to={lessonPath(lesson)}
            className="unprinted"
            aria-label={t('more-about', { term })}
          >
            {t('more')}
          </LocalLink>
        )}
      </dd>
    </div>
  )
}
