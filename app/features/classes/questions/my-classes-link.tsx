import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'

/** From what somebody can do to the classes where they learned it. */
export function MyClassesLink() {
  const { t } = useTranslation('after')
  return (
    <p>
      <ButtonLink to="/toi/lop" look="secondary" icon="school">
        {t('mine.link')}
      </ButtonLink>
    </p>
  )
}
