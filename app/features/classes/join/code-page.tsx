import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError, remarkAttributes } from '#app/ui/field-parts.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage } from '#app/ui/place.tsx'

type CodeProblem = 'no-open-class' | 'not-six-digits' | 'too-many-tries'
type Props = { problem?: CodeProblem | undefined; typed?: string | undefined }

/** Asks for the six digits of tonight's class. A question, so it is a GET form. */
export function CodePage({ problem, typed }: Props) {
  const { t } = useTranslation('join')
  const error = problem && t(`code.problems.${problem}`)
  return (
    <div className="column">
      <ErrorSummary
        errors={error ? [{ field: 'ma', message: error }] : []}
        title={t('code.refused')}
      />
      <h1>{t('code.title')}</h1>
      <p>{t('code.lead')}</p>
      <form method="get" action={pathIn(useLanguage(), '/lop')} className="form" noValidate>
        <div className={fieldClass(error)}>
          <label htmlFor="ma">{t('code.label')}</label>
          <FieldError name="ma" error={error} />
          <input
            {...remarkAttributes('ma', { error })}
            className="input class-code"
            id="ma"
            name="ma"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            defaultValue={typed}
          />
        </div>
        <Button icon="next">{t('code.do')}</Button>
      </form>
      <div className="after-form">
        <p className="hint-line">
          <Icon name="camera" />
          <span>{t('code.card')}</span>
        </p>
        <p>{t('code.no-class')}</p>
        <ButtonLink to="/" look="secondary" icon="book">
          {t('code.home')}
        </ButtonLink>
      </div>
    </div>
  )
}
