import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { Evidence, Rows, ShownPerson } from './shown-opened.ts'

/** Who is counted, by name: only for those who teach them. */
export function PeopleRows({ people, unlisted, more }: Extract<Rows, { kind: 'people' }>) {
  const { t } = useTranslation('opened')
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <p className="soft">{t('people.what')}</p>
      {people.length === 0 && <p>{t('people.nobody')}</p>}
      <ul className="plain-rows">
        {people.map((person) => (
          <Person key={person.id} {...person} />
        ))}
      </ul>
      {unlisted > 0 && <p>{t('people.unlisted', { count: unlisted })}</p>}
      {more > 0 && <p>{t('people.more', { count: more })}</p>}
    </section>
  )
}

function Person({ id, name, rungs }: ShownPerson) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  return (
    <li>
      <h3>
        <LocalLink to={`/can-bo/ba-con/${id}`}>{name}</LocalLink>
      </h3>
      <ul className="person-rungs">
        {rungs.map(({ steps, day, evidence }) => (
          <li key={steps.join()}>
            <strong>
              {steps
                .map((step) => t(step === 'day' ? 'people.since' : `steps.${step}`))
                .join(', ')}
            </strong>
            {`: ${writtenDay(day, language)}`}
            {evidence.map((each) => (
              <EvidenceItem key={`${each.kind} ${each.title}`} {...each} />
            ))}
          </li>
        ))}
      </ul>
    </li>
  )
}

function EvidenceItem({ kind, title, to }: Evidence) {
  const { t } = useTranslation('opened')
  const words = t(`evidence.${kind}`, { title })
  return (
    <span className="person-evidence">
      {to === undefined ? words : <LocalLink to={to}>{words}</LocalLink>}
    </span>
  )
}
