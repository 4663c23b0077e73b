import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Listen } from '#app/ui/listen.tsx'
import { ResidentFields, useProblemList, useProblemOf } from './resident-fields.tsx'
import type { ResidentValues } from './resident-form.ts'
import type { ResidentProblem } from './resident.ts'
import { TextField } from './text-field.tsx'

export type AddAsked = {
  values: ResidentValues
  problems: readonly ResidentProblem[]
  /** The tick that they agreed to be listed is missing. */
  isNotAgreed?: boolean
  /** Somebody like them is there; a tick says that this is another. */
  isThere?: boolean
}

/** Writes one person down, with their consent asked in the same breath. */
export function AddResidentForm({ values, problems, isNotAgreed, isThere }: AddAsked) {
  const { t } = useTranslation('residents')
  const errorOf = useProblemOf(problems)
  const listed = isNotAgreed ? t('refusals.not-agreed') : undefined
  const there = isThere ? t('add.there') : undefined
  const errors = [
    ...useProblemList(problems),
    ...(listed ? [{ field: 'agreed', message: listed }] : []),
    ...(there ? [{ field: 'anyway', message: there }] : []),
  ]
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="form">
        <input type="hidden" name="intent" value="add-one" />
        <ResidentFields values={values} problems={problems} />
        <TextField
          name="phone"
          label={t('fields.phone')}
          hint={t('fields.phone-hint')}
          value={values.phone}
          error={errorOf('phone')}
          inputMode="tel"
        />
        <p className="spoken" id="spoken">
          {t('spoken.class-list')}
        </p>
        <Listen to="spoken" />
        <CheckField name="agreed" label={t('add.agreed')} error={listed} />
        <CheckField name="called" label={t('add.called')} hint={t('add.called-hint')} />
        {isThere && <CheckField name="anyway" label={t('add.anyway')} error={there} />}
        <Button icon="person">{t('add.do')}</Button>
      </form>
    </>
  )
}
