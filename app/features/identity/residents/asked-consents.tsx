import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { Listen } from '#app/ui/listen.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { residentPurposes, type KnownConsent, type ResidentPurpose } from '../consent.ts'
import type { ShownResident } from './shown-resident.ts'
import { TextField } from './text-field.tsx'

type Props = { resident: ShownResident; phone: string | undefined }

/** Each purpose with the words to read aloud, and since when they agree to it. */
export function AskedConsents({ resident, phone }: Props) {
  const { t } = useTranslation('residents')
  return (
    <section aria-labelledby="consents-title">
      <h2 id="consents-title">{t('consents.title')}</h2>
      <p>{t('consents.what')}</p>
      <ul className="plain-rows">
        {residentPurposes.map((purpose) => (
          <li key={purpose}>
            <Asked purpose={purpose} resident={resident} phone={phone} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ purpose, resident, phone }: Props & { purpose: ResidentPurpose }) {
  const { t } = useTranslation('residents')
  const consent = resident.consents.find((each) => each.purpose === purpose)
  const isGiven = consent?.since !== undefined
  const isRefused = purpose === 'contact-phone' && phone !== undefined
  return (
    <>
      <h3>{t(`consents.${purpose}`)}</h3>
      {consent && <State {...consent} />}
      {isGiven ? (
        <Withdraw purpose={purpose} />
      ) : (
        <details className="row-more" open={isRefused}>
          <summary>{t('consents.ask')}</summary>
          <form method="post" noValidate>
            <p className="spoken" id={`spoken-${purpose}`}>
              {t(`spoken.${purpose}`)}
            </p>
            <Listen to={`spoken-${purpose}`} />
            {purpose === 'contact-phone' && !resident.hasAccount && (
              <TextField
                name="phone"
                label={t('fields.phone')}
                value={phone ?? ''}
                inputMode="tel"
              />
            )}
            <input type="hidden" name="purpose" value={purpose} />
            <CheckField name="agreed" id={`agreed-${purpose}`} label={t('consents.tick')} />
            <Button name="intent" value="consent-give" look="secondary">
              {t('consents.give')}
            </Button>
          </form>
        </details>
      )}
    </>
  )
}

function State({ since, askedBy, wasGiven }: KnownConsent) {
  const { t } = useTranslation('residents')
  const language = useLanguage()
  if (since === undefined)
    return <p>{t(wasGiven ? 'consents.taken-back' : 'consents.never')}</p>
  const day = writtenDay(since, language)
  return (
    <p>
      {askedBy
        ? t('consents.since-asked', { day, name: askedBy })
        : t('consents.since', { day })}
    </p>
  )
}

/** Being on the list is what the record is for: to end that, it is erased. */
function Withdraw({ purpose }: { purpose: ResidentPurpose }) {
  const { t } = useTranslation('residents')
  if (purpose === 'class-list') {
    return (
      <p className="lone-link">
        <a href="#erase-title">{t('consents.leave-list')}</a>
      </p>
    )
  }
  return (
    <form method="post">
      <input type="hidden" name="purpose" value={purpose} />
      <Button name="intent" value="consent-withdraw" look="quiet">
        {t(`consents.withdraw.${purpose}`)}
      </Button>
    </form>
  )
}
