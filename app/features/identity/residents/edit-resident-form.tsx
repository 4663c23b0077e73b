import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { ResidentFields, useProblemList } from './resident-fields.tsx'
import { valuesOf, type ResidentValues } from './resident-form.ts'
import type { ResidentDraft, ResidentProblem } from './resident.ts'

export type EditAsked = { values: ResidentValues; problems: readonly ResidentProblem[] }

type Props = { known: ResidentDraft; asked: EditAsked | undefined }

export function EditResidentForm({ known, asked }: Props) {
  const { t } = useTranslation('residents')
  const errors = useProblemList(asked?.problems ?? [])
  return (
    <details className="row-more" open={asked !== undefined}>
      <summary>{t('edit.open')}</summary>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="form">
        <ResidentFields
          values={asked?.values ?? valuesOf(known)}
          problems={asked?.problems ?? []}
        />
        <Button name="intent" value="edit">
          {t('edit.do')}
        </Button>
      </form>
    </details>
  )
}
