import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button.tsx'
import { errorKindOf } from './error-kind.ts'
import { usePlace } from './place.tsx'

type Props = {
  status: number
  /** What the log knows this failure by; shown where it was our fault. */
  reference?: string
}

/** Says what happened, whose fault it was, that nothing is lost, and the way on. */
export function ErrorPage({ status, reference }: Props) {
  const { t } = useTranslation('errors')
  const { path } = usePlace()
  const kind = errorKindOf(status, path)
  const isOurs = kind === 'broken' || kind === 'database'
  return (
    <div className="column error-page">
      <p className="error-page-status">{t('status', { status })}</p>
      <h1>{t(`${kind}.title`)}</h1>
      <p className="lead">{t(`${kind}.what`)}</p>
      <p>{t(`${kind}.next`)}</p>
      <div className="actions">
        {isOurs && (
          <ButtonLink to={path} icon="next">
            {t('again')}
          </ButtonLink>
        )}
        {kind === 'not-yours' ? (
          <ButtonLink to="/can-bo" icon="back">
            {t('not-yours.back')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/" look={isOurs ? 'secondary' : 'primary'} icon="book">
            {t('home')}
          </ButtonLink>
        )}
      </div>
      {isOurs && reference && (
        <p className="error-page-reference">
          {t('reference')} <strong translate="no">{reference}</strong>
        </p>
      )}
    </div>
  )
}
