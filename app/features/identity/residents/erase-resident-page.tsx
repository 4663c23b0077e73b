import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { standsOn, givenOf } from '../consent.ts'
import { residentPath } from './resident-path.ts'
import { ResidentsWay } from './residents-way.tsx'
import type { ShownResident } from './shown-resident.ts'

type Props = { resident: ShownResident; isTickMissing: boolean }

/** Somebody asks a trainer to take their name away. */
export function EraseResidentPage({ resident, isTickMissing }: Props) {
  const { t } = useTranslation('residents')
  const { id, known, hamlet, consents } = resident
  const error = isTickMissing ? t('erase.tick-missing') : undefined
  const isAccount = standsOn(givenOf(consents)) === 'keep-progress'
  const way = isAccount ? 'account' : 'record'
  return (
    <div className="column">
      <ErrorSummary errors={error ? [{ field: 'asked', message: error }] : []} />
      <ResidentsWay unitId={hamlet.id} name={hamlet.name} isBelow />
      <h1>{t('erase.sure', { name: known.displayName })}</h1>
      <p className="lead">{t(`erase.${way}.what`)}</p>
      <form method="post" noValidate className="form">
        <input type="hidden" name="intent" value="erase" />
        <CheckField name="asked" label={t('erase.tick')} error={error} />
        <div className="actions">
          <ButtonLink to={residentPath(id)} icon="back">
            {t('erase.keep')}
          </ButtonLink>
          <Button look="danger" icon="erase">
            {t(`erase.${way}.do`)}
          </Button>
        </div>
      </form>
    </div>
  )
}
