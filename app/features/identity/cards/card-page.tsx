import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'

type Props = {
  name: string
  /** A class is open where they live. */
  hasClass: boolean
}

/** Where a card's QR code leads. Whoever only opens the address is not signed in by that. */
export function CardPage({ name, hasClass }: Props) {
  const { t } = useTranslation('join')
  return (
    <div className="column">
      <h1>{t('card.title', { name })}</h1>
      <form method="post">
        <CheckField
          name="isOwnDevice"
          label={t('own-device.label')}
          hint={t('own-device.hint')}
        />
        <div className="actions">
          <Button name="at" value="class" icon="check">
            {t(hasClass ? 'card.join' : 'card.enter')}
          </Button>
          {hasClass && (
            <Button name="at" value="home" look="secondary">
              {t('card.home')}
            </Button>
          )}
        </div>
      </form>
      <p className="after-form">{t('card.not-me')}</p>
      <ButtonLink to="/" look="quiet">
        {t('card.leave')}
      </ButtonLink>
    </div>
  )
}

/** For a card that opens nothing (any more). */
export function NoCardPage({ code }: { code: 'card-unknown' | 'card-withdrawn' }) {
  const { t } = useTranslation('join')
  return (
    <div className="column">
      <h1>{t(`no-card.${code}.title`)}</h1>
      <p>{t(`no-card.${code}.what`)}</p>
      <ButtonLink to="/lop" icon="next">
        {t('no-card.class')}
      </ButtonLink>
      <p className="after-form">{t('no-card.learn')}</p>
      <ButtonLink to="/" look="secondary" icon="book">
        {t('code.home')}
      </ButtonLink>
    </div>
  )
}
