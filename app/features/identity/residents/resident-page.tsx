import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { AskedConsents } from './asked-consents.tsx'
import { EditResidentForm, type EditAsked } from './edit-resident-form.tsx'
import { GroupsForm } from './groups-form.tsx'
import { MergeSection } from './merge-section.tsx'
import { MoveForm } from './move-form.tsx'
import { residentPath } from './resident-path.ts'
import type { ResidentRefusalWord } from './resident-words.ts'
import type { ResidentWord } from './resident-words.ts'
import { ResidentsWay } from './residents-way.tsx'
import type { ShownResident } from './shown-resident.ts'

type Props = {
  resident: ShownResident
  done?: ResidentWord | undefined
  refusal?: ResidentRefusalWord | undefined
  edit?: EditAsked | undefined
  /** The number that was typed, where it was refused. */
  phone?: string | undefined
  /** What they can do. */
  children?: ReactNode
}

/** One person: what they can do, what is known, what they agreed to, and the way out. */
export function ResidentPage({ resident, done, refusal, edit, phone, children }: Props) {
  const { t } = useTranslation('residents')
  const { id, known, hamlet, consents, groups } = resident
  const mayGroups = consents.some(
    ({ purpose, since }) => purpose === 'groups' && since !== undefined,
  )
  return (
    <div className="column person">
      <ResidentsWay unitId={hamlet.id} name={hamlet.name} isBelow />
      <h1>{known.displayName}</h1>
      <Facts resident={resident} />
      {done && (
        <Notice tone="good">
          <p role="status">{t(`person.done.${done}`)}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning">
          <p role="alert">{t(`person.refusals.${refusal}`)}</p>
        </Notice>
      )}
      <section aria-labelledby="can-title">
        <h2 id="can-title">{t('person.can')}</h2>
        {children || <p>{t('person.can-nothing')}</p>}
      </section>
      <EditResidentForm known={known} asked={edit} />
      <AskedConsents resident={resident} phone={phone} />
      {mayGroups && <GroupsForm groups={groups} />}
      <section aria-labelledby="card-title">
        <h2 id="card-title">{t('person.card')}</h2>
        <p>{t('person.card-what')}</p>
        <ButtonLink to={`/can-bo/don-vi/${hamlet.id}/the?nguoi=${id}`} look="secondary">
          {t('person.card-open')}
        </ButtonLink>
      </section>
      {resident.otherHamlets.length > 0 && <MoveForm hamlets={resident.otherHamlets} />}
      <MergeSection resident={resident} />
      <section aria-labelledby="erase-title">
        <h2 id="erase-title">{t('erase.title')}</h2>
        <p>{t('erase.what')}</p>
        <ButtonLink to={`${residentPath(id)}?xoa=1`} look="quiet" icon="erase">
          {t('erase.open')}
        </ButtonLink>
      </section>
    </div>
  )
}

function Facts({ resident: { known, place } }: { resident: ShownResident }) {
  const { t } = useTranslation('residents')
  const parts = [
    known.household === null ? '' : t('house', { household: known.household }),
    place,
    known.birthYear === null ? '' : t('born', { year: known.birthYear }),
    known.sex === null ? '' : t(`sex.${known.sex}`),
    known.smartphone === null ? '' : t(`smartphone.${known.smartphone}`),
    known.phone ?? '',
  ]
  return <p className="soft">{parts.filter(Boolean).join(' · ')}</p>
}
