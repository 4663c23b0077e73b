import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'

/** The answer to an erasure that is done. */
export function ErasedPage() {
  const { t } = useTranslation('account')
  return (
    <div className="column">
      <h1>{t('erased.title')}</h1>
      <p className="lead">{t('erased.what')}</p>
      <ButtonLink to="/" icon="book">
        {t('erased.home')}
      </ButtonLink>
    </div>
  )
}
