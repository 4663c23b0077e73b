import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { toCheckPath } from './recheck-address.ts'
import type { ToCheck } from './shown-recheck.ts'

type Props = {
  people: readonly ToCheck[]
  titleOfSkill: Readonly<Record<string, string>>
  /** Where there is more than one. */
  isHamletShown: boolean
}

/** Whom to check again, by name: for those alone who may know them. */
export function PeopleList({ people, titleOfSkill, isHamletShown }: Props) {
  const { t } = useTranslation('recheck')
  const left = people.filter(({ isErased }) => !isErased)
  const erased = people.length - left.length
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.title', { count: left.length })}</h2>
      {erased > 0 && <p className="soft">{t('people.erased', { count: erased })}</p>}
      {left.length === 0 ? (
        <p>{t('people.none')}</p>
      ) : (
        <>
          <p>{t('people.how')}</p>
          <ul className="plain-rows">
            {left.map((person) => (
              <li className="recheck-person" key={`${person.drawId} ${person.learnerId}`}>
                <PersonRow {...{ person, titleOfSkill, isHamletShown }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type RowProps = Omit<Props, 'people'> & { person: ToCheck }

function PersonRow({ person, titleOfSkill, isHamletShown }: RowProps) {
  const { t } = useTranslation('recheck')
  const { household, hamlet, task, result } = person
  const place = [household, isHamletShown && hamlet].filter(Boolean)
  return (
    <>
      <h3 className="row-title">{person.name ?? t('people.nameless')}</h3>
      {place.length > 0 && <p className="soft">{place.join(' · ')}</p>}
      {task && <p>{t('people.task', { skill: titleOfSkill[task.skill] ?? task.skill })}</p>}
      <p>
        <strong>{t(result ? `results.${result}` : 'people.to-do')}</strong>
      </p>
      {person.isTaughtByReader && <p className="soft">{t('people.taught')}</p>}
      <NoteLink person={person} />
    </>
  )
}

function NoteLink({ person }: Pick<RowProps, 'person'>) {
  const { t } = useTranslation('recheck')
  const { drawId, learnerId, name, result } = person
  const to = toCheckPath(drawId, learnerId)
  return (
    <p>
      <ButtonLink to={to} look={result ? 'quiet' : 'secondary'}>
        {t(result ? 'people.change' : 'people.note')}
        <span className="unseen">: {name ?? t('people.nameless')}</span>
      </ButtonLink>
    </p>
  )
}
