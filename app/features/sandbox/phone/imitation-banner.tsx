import { useTranslation } from 'react-i18next'

/** Stands on every drawn screen, in a still too: nobody may take one for the real page. */
export function ImitationBanner() {
  const { t } = useTranslation('sandbox')
  return <p className="sim-banner">{t('imitation')}</p>
}
