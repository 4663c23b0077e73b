import { useTranslation } from 'react-i18next'

export type SummaryError = { field: string; message: string }

/**
 * What a form may lead its answer to: where the address ends in another part of the page, as
 * after something was saved, a browser opens the answer there and overlooks `autofocus`.
 */
export const summaryId = 'errors'

type Props = {
  errors: readonly SummaryError[]
  /** In place of "so many things to correct", where there is nothing to correct. */
  title?: string | undefined
}

/**
 * What has to be put right, before the form. It takes focus when the page opens: by
 * `autofocus` without scripts, by `focus-errors.client.ts` where browsers ignore that.
 */
export function ErrorSummary({ errors, title }: Props) {
  const { t } = useTranslation('common')
  if (errors.length === 0) return null
  return (
    <div
      id={summaryId}
      className="error-summary"
      role="alert"
      tabIndex={-1}
      data-error-summary
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the errors are why this page came back
      autoFocus
    >
      <h2>{title ?? t('form.errors-title', { count: errors.length })}</h2>
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
