import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useProblemTexts, type EntryName, type FormProblem } from './problem-texts.tsx'

type Props = {
  /** Its texts are `account:<name>.title`, `.do` and what can go wrong. */
  name: EntryName
  problem?: FormProblem | undefined
  /** The field that a refusal which is about none of them leads to. */
  first: string
  before?: ReactNode
  /** Beside the button. */
  beside?: ReactNode
  after?: ReactNode
  children: (errorOf: (field: string) => string | undefined) => ReactNode
}

/** The one shape of every page that opens a session. */
export function EntryForm({
  name,
  problem,
  first,
  before,
  beside,
  after,
  children,
}: Props) {
  const { t } = useTranslation('account')
  const { summary, errorOf } = useProblemTexts(name, problem, first)
  return (
    <div className="column">
      <ErrorSummary {...summary} />
      <h1>{t(`${name}.title`)}</h1>
      {before}
      <form method="post" noValidate className="form">
        {children(errorOf)}
        <div className="actions">
          <Button>{t(`${name}.do`)}</Button>
          {beside}
        </div>
      </form>
      {after && <div className="after-form">{after}</div>}
    </div>
  )
}
