import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'

/** Says who is signed in, and hands the device to the next. */
export function SwitchPage({ name }: { name: string | undefined }) {
  const { t } = useTranslation('join')
  return (
    <div className="column">
      <h1>{t('switch.title')}</h1>
      <p>{name === undefined ? t('switch.nobody') : t('switch.who', { name })}</p>
      <form method="post" data-send-first>
        <div className="actions">
          <Button icon="person">{t('switch.do')}</Button>
          <ButtonLink to="/toi" look="quiet">
            {t('switch.stay')}
          </ButtonLink>
        </div>
      </form>
    </div>
  )
}
