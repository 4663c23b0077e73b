import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { Button, type ButtonLook } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/place.tsx'

export function SignOutForm({ look = 'secondary' }: { look?: ButtonLook }) {
  const { t } = useTranslation('account')
  return (
    <form method="post" action={pathIn(useLanguage(), '/dang-xuat')} data-send-first>
      <Button look={look} icon="leave">
        {t('sign-out.do')}
      </Button>
    </form>
  )
}
