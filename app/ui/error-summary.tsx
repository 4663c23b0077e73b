import { useTranslation } from 'react-i18next'

export type SummaryError = { field: string; message: string }

/**
 * What has to be put right, before the form. It takes focus when the page opens: by
 * `autofocus` without scripts, by `focus-errors.client.ts` where browsers ignore that.
 */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  const { t } = useTranslation('common')
  if (errors.length === 0) return null
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      data-error-summary
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the errors are why this page came back
      autoFocus
    >
      <h2>{t('form.errors-title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
