import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'

/** A team needs a head and two more: said, never enforced. */
export function FewMembers({ count }: { count: number }) {
  const { t } = useTranslation('teams')
  return (
    <Notice tone="warning">
      <p>{count === 0 ? t('few.none') : t('few.some', { count })}</p>
    </Notice>
  )
}
