import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { ListAsked } from './numbers-asked.ts'

/** A list fills in the fields of the form below, to be looked at; it writes nothing. */
export function ListForm({ list }: { list: ListAsked | undefined }) {
  const { t } = useTranslation('denominators')
  const refusal = list?.refusal && t(`list.refusals.${list.refusal}`)
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('list.title')}</h2>
      <ErrorSummary errors={refusal ? [{ field: 'lines', message: refusal }] : []} />
      <p id="lines-hint">{t('list.what')}</p>
      <form
        method="post"
        action="#form"
        encType="multipart/form-data"
        noValidate
        className="form"
      >
        <div className="field">
          <label htmlFor="lines">{t('list.lines')}</label>
          <textarea
            className="input input-lines"
            id="lines"
            name="lines"
            rows={6}
            maxLength={50_000}
            defaultValue={list?.text}
            aria-describedby="lines-hint"
            spellCheck={false}
          />
        </div>
        <div className="field">
          <label htmlFor="file">{t('list.file')}</label>
          <p className="field-hint" id="file-hint">
            {t('list.file-hint')}
          </p>
          <input
            className="input-file"
            type="file"
            id="file"
            name="file"
            accept=".xlsx,.csv"
            aria-describedby="file-hint"
          />
        </div>
        <Button name="intent" value="read-list" look="secondary">
          {t('list.do')}
        </Button>
      </form>
    </section>
  )
}
