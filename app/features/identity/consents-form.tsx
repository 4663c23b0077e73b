import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import {
  givenOf,
  ownChoices,
  standsOn,
  wordingVersion,
  type KnownConsent,
} from './consent.ts'

type Props = { consents: readonly KnownConsent[]; isSaved: boolean }

/** Agreeing and taking it back are equally easy. What the record stands on goes with it. */
export function ConsentsForm({ consents, isSaved }: Props) {
  const { t } = useTranslation('account')
  const stands = standsOn(givenOf(consents))
  return (
    <Card labelledBy="consents-title">
      <h3 id="consents-title">{t('my-consents.title')}</h3>
      <p>{t('my-consents.what')}</p>
      {isSaved && (
        <Notice tone="good">
          <p role="status">{t('my-consents.saved')}</p>
        </Notice>
      )}
      <form method="post">
        <input type="hidden" name="intent" value="consents" />
        <input type="hidden" name="wordingVersion" value={wordingVersion} />
        {ownChoices(consents).map((consent) => (
          <Choice key={consent.purpose} {...consent} />
        ))}
        <Button look="secondary">{t('my-consents.save')}</Button>
      </form>
      {stands && <p className="soft after-form">{t(`my-consents.stands.${stands}`)}</p>}
    </Card>
  )
}

function Choice({ purpose, since, askedBy }: KnownConsent) {
  const { t } = useTranslation('account')
  const language = useLanguage()
  const why = t(`consents.${purpose}.why`)
  const day = since && writtenDay(since, language)
  const given = askedBy
    ? t('my-consents.asked-by', { name: askedBy, day })
    : t('my-consents.agreed-on', { day })
  return (
    <CheckField
      name="purposes"
      id={`purposes-${purpose}`}
      value={purpose}
      label={t(`consents.${purpose}.label`)}
      hint={since === undefined ? why : `${why} ${given}`}
      isChecked={since !== undefined}
    />
  )
}
