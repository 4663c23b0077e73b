import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'

/** That a page is not of the day its address asks for, since there is no such day to ask about. */
export function OtherDay() {
  const { t } = useTranslation('opened')
  return (
    <Notice tone="warning">
      <p>{t('span.other-day')}</p>
    </Notice>
  )
}
