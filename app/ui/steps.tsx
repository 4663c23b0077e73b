import { useTranslation } from 'react-i18next'

/** Where the reader is in something that takes several pages: "Bước 1/2". */
export function StepCount({ step, of }: { step: number; of: number }) {
  const { t } = useTranslation('common')
  return <p className="step-count">{t('step-count', { step, of })}</p>
}
