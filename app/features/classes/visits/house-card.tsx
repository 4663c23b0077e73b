import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { CoreDots, StandingText } from './core-dots.tsx'
import type { Day } from './days.ts'
import type { House, Neighbour } from './houses.ts'
import { visitPath } from './visit-address.ts'
import type { VisitPlace } from './visit-form.ts'

type Props = { house: House; today: Day; where: VisitPlace }

/** A house, and everybody in it: a tap on somebody begins a visit. */
export function HouseCard({ house, today, where }: Props) {
  const { household, people } = house
  const title = useHouseTitle(household)
  return (
    <li className={house.isDue ? 'house house-due' : 'house'}>
      {household !== null && <h3 className="house-title">{title}</h3>}
      <HouseDays house={house} today={today} />
      <ul className="house-people">
        {people.map((person) => (
          <li key={person.id}>
            <PersonLink person={person} where={where} />
          </li>
        ))}
      </ul>
    </li>
  )
}

export function useHouseTitle(household: string | null): string {
  const { t } = useTranslation('visits')
  if (household === null) return t('house.alone')
  // People say "nhà bà Luyện" themselves; then it need not be said twice.
  return /^(nhà|house)\s/i.test(household)
    ? household
    : t('house.named', { name: household })
}

function HouseDays({ house, today }: { house: House; today: Day }) {
  const { t } = useTranslation('visits')
  const next = useNextText(house.nextOn, today)
  const language = useLanguage()
  const { isUnreached, lastVisitOn } = house
  const last = isUnreached
    ? t('house.never')
    : lastVisitOn === null
      ? t('house.no-visit')
      : t('house.last', { day: writtenDay(lastVisitOn, language) })
  return (
    <p className="house-days">
      {house.isDue && <Icon name="clock" />}
      <span>{[last, next].filter(Boolean).join(' · ')}</span>
    </p>
  )
}

function useNextText(nextOn: Day | null, today: Day): string {
  const { t } = useTranslation('visits')
  const language = useLanguage()
  if (nextOn === null) return ''
  if (nextOn === today) return t('house.today')
  const word = nextOn < today ? 'overdue' : 'next'
  return t(`house.${word}`, { day: writtenDay(nextOn, language) })
}

function PersonLink({ person, where }: { person: Neighbour; where: VisitPlace }) {
  const { t } = useTranslation('visits')
  const { id, name, birthYear, smartphone, standing } = person
  const about = [
    birthYear === null ? '' : t('person.born', { year: birthYear }),
    smartphone === 'none' ? t('person.no-phone') : '',
  ].filter(Boolean)
  return (
    <LocalLink className="house-person" to={visitPath(id, where)}>
      <span className="house-name">{name}</span>
      <span className="house-about">
        <StandingText standing={standing} />
        {about.length > 0 && ` · ${about.join(' · ')}`}
      </span>
      <CoreDots standing={standing} />
      <Icon name="next" />
    </LocalLink>
  )
}
