import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { neededPurpose, purposes, wordingVersion, type Purpose } from './consent.ts'

type Props = { given: readonly Purpose[]; isSaved: boolean }

/** Agreeing and taking it back are equally easy. The needed purpose goes with the account. */
export function ConsentsForm({ given, isSaved }: Props) {
  const { t } = useTranslation('account')
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
        {purposes
          .filter((purpose) => purpose !== neededPurpose)
          .map((purpose) => (
            <CheckField
              key={purpose}
              name="purposes"
              id={`purposes-${purpose}`}
              value={purpose}
              label={t(`consents.${purpose}.label`)}
              hint={t(`consents.${purpose}.why`)}
              isChecked={given.includes(purpose)}
            />
          ))}
        <Button look="secondary">{t('my-consents.save')}</Button>
      </form>
    </Card>
  )
}
