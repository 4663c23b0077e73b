import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { useHouseTitle } from '../visits/house-card.tsx'
import { askingPath } from './follow-up-address.ts'
import type { FollowUpCounts, FollowUps, ToAsk } from './shown-follow-ups.ts'

type Props = {
  shown: FollowUps
  titleOfSkill: Readonly<Record<string, string>>
  isDone?: boolean
}

/** Whom to ask in a hamlet whether they have done it for real. */
export function FollowUpsPage({ shown, titleOfSkill, isDone = false }: Props) {
  const { t } = useTranslation('after')
  const { hamlet, counts, people } = shown
  return (
    <div className="column">
      <Way steps={[{ to: `/can-bo/don-vi/${hamlet.id}`, name: hamlet.name }]} />
      <h1>{t('ask.title')}</h1>
      {isDone && (
        <Notice tone="good">
          <p role="status">{t(people.length === 0 ? 'ask.end' : 'ask.done')}</p>
        </Notice>
      )}
      <Counts counts={counts} />
      {people.length === 0 ? (
        <>
          <p className="lead">{t('ask.none')}</p>
          <p>{t('ask.none-more')}</p>
          <p>
            <ButtonLink to={`/can-bo/don-vi/${hamlet.id}`} look="secondary">
              {t('ask.to-hamlet')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <h2>{t('ask.list', { count: people.length })}</h2>
          <p>{t('ask.what')}</p>
          <ul className="houses">
            {people.map((person) => (
              <li className="house asked" key={person.id}>
                <AskedPerson
                  person={person}
                  skill={titleOfSkill[person.skill] ?? person.skill}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Those who could not be reached are said too: silence is no success. */
function Counts({ counts: { asked, answered, alone } }: { counts: FollowUpCounts }) {
  const { t } = useTranslation('after')
  if (asked === 0) return null
  const silent = asked - answered
  return (
    <p>
      {t('ask.counts', { asked, answered, alone })}
      {silent > 0 && ` ${t('ask.silent', { count: silent })}`}
    </p>
  )
}

function AskedPerson({ person, skill }: { person: ToAsk; skill: string }) {
  const { t } = useTranslation('after')
  const language = useLanguage()
  const house = useHouseTitle(person.household)
  const { id, name, on, misses, phone } = person
  return (
    <>
      <h3>{name}</h3>
      <p>
        {[
          ...(person.household === null ? [] : [house]),
          t('ask.learned', { skill, day: writtenDay(on, language) }),
          ...(misses > 0 ? [t('ask.missed', { count: misses })] : []),
        ].join(' · ')}
      </p>
      <p className="actions">
        {phone === null ? (
          <span className="asked-meet">{t('ask.meet')}</span>
        ) : (
          <a className="button button-secondary" href={`tel:${phone}`}>
            <Icon name="call" />
            <span>{t('ask.call', { phone })}</span>
          </a>
        )}
        <ButtonLink to={askingPath(id)} look="primary">
          {t('ask.note')}
        </ButtonLink>
      </p>
    </>
  )
}
