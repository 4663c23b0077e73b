import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { EveningResident } from './evening.ts'
import type { ShownEvening } from './shown-evening.ts'

/** So many are enough to begin with; the others stay a tap away. */
const shownFirst = 6

/** Whom to ask along: those to be called, the others house by house, and who may help. */
export function CallListView({ evening: { calls, helpers } }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  if (calls.length + helpers.length === 0) return null
  const byPhone = calls.filter(({ phone }) => phone !== null)
  const byHouse = calls.filter(({ phone }) => phone === null)
  return (
    <section aria-labelledby="call">
      <h2 id="call">{t('call.title')}</h2>
      <p>{t('call.what')}</p>
      <Rows title={t('call.by-phone', { count: byPhone.length })} people={byPhone} />
      <Rows title={t('call.by-house', { count: byHouse.length })} people={byHouse} />
      {helpers.length > 0 && (
        <p>{t('call.helpers', { names: helpers.map(({ name }) => name).join(', ') })}</p>
      )}
    </section>
  )
}

function Rows({ title, people }: { title: string; people: readonly EveningResident[] }) {
  const { t } = useTranslation('tonight')
  if (people.length === 0) return null
  const [first, rest] = [people.slice(0, shownFirst), people.slice(shownFirst)]
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-rows">
        {first.map((each) => (
          <Row key={each.id} resident={each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="row-more">
          <summary>{t('call.more', { count: rest.length })}</summary>
          <ul className="plain-rows">
            {rest.map((each) => (
              <Row key={each.id} resident={each} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Row({ resident }: { resident: EveningResident }) {
  const { name, phone } = resident
  return (
    <li className="tonight-row">
      <p>
        <strong>{name}</strong>
        <Marks resident={resident} />
      </p>
      {phone !== null && (
        <a className="button button-secondary" href={`tel:${phone}`}>
          <Icon name="call" />
          <span>{phone}</span>
        </a>
      )}
    </li>
  )
}

/** What a trainer needs to know before knocking, in few words. */
export function Marks({
  resident: { rungs, household, isToAskAgain },
}: {
  resident: EveningResident
}) {
  const { t } = useTranslation('tonight')
  // A number alone would say nothing.
  const houseIn = (house: string) =>
    /^\d/.test(house) ? t('call.house', { house }) : house
  const words = [
    ...(household === null ? [] : [houseIn(household)]),
    ...(Object.keys(rungs).length === 0 ? [t('call.unreached')] : []),
    ...(isToAskAgain ? [t('call.again')] : []),
  ]
  return words.length === 0 ? null : (
    <span className="tonight-marks">{words.join(' · ')}</span>
  )
}
