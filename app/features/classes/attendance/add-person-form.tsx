import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { FieldError } from '#app/ui/field-parts.tsx'
import type { AddingProblem, PersonAsked } from './roll-form.ts'

type Props = PersonAsked & { problem?: AddingProblem | undefined }

/** Somebody who came and is not on the list yet. */
export function AddPersonForm({ name, birthYear, problem }: Props) {
  const { t } = useTranslation('classes')
  const error = problem && t(`add.problems.${problem}`)
  const isAboutConsent = problem === 'not-agreed' || problem === 'guardian-missing'
  const isAboutYear = problem === 'birth-year-unreadable' || problem === 'too-young'
  return (
    <Card labelledBy="add-title">
      <h2 id="add-title">{t('add.title')}</h2>
      <form method="post">
        <input type="hidden" name="intent" value="add" />
        <div className="field">
          <label htmlFor="name">{t('add.name')}</label>
          <FieldError
            name="name"
            error={isAboutConsent || isAboutYear ? undefined : error}
          />
          <input
            className="input"
            id="name"
            name="name"
            defaultValue={name}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
          />
        </div>
        <div className="field">
          <label htmlFor="year">{t('add.year')}</label>
          <FieldError name="year" error={isAboutYear ? error : undefined} />
          <input
            className="input"
            id="year"
            name="year"
            defaultValue={birthYear}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
          />
        </div>
        <CheckField
          name="agreed"
          label={t('add.agreed')}
          hint={t('add.agreed-what')}
          error={problem === 'not-agreed' ? error : undefined}
        />
        <CheckField
          name="guardian"
          label={t('add.guardian')}
          error={problem === 'guardian-missing' ? error : undefined}
        />
        <Button icon="person">{t('add.do')}</Button>
      </form>
    </Card>
  )
}
