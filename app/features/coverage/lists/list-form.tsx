import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import type { StatedListName } from '../export/lists/stated-list.ts'
import type { ListAsked } from './list-asked.ts'

type Props = {
  of: StatedListName
  list: ListAsked | undefined
  /** What the list is about, besides the page, in hidden fields. */
  children?: ReactNode
}

/** A list fills in the fields of the form of the page, to be looked at; it writes nothing. */
export function ListForm({ of, list, children }: Props) {
  const { t } = useTranslation('lists')
  const error = list?.refusal && t(`refusals.${list.refusal}`)
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('title')}</h2>
      <p id="lines-hint">{t(`what.${of}`)}</p>
      <form
        method="post"
        action="#form"
        encType="multipart/form-data"
        noValidate
        className="form"
      >
        {children}
        <div className={fieldClass(error)}>
          <label htmlFor="lines">{t('lines')}</label>
          <FieldError name="lines" error={error} />
          <textarea
            className="input input-lines"
            id="lines"
            name="lines"
            rows={6}
            maxLength={50_000}
            defaultValue={list?.text}
            aria-describedby={error ? 'lines-hint lines-error' : 'lines-hint'}
            aria-invalid={error ? true : undefined}
            spellCheck={false}
          />
        </div>
        <div className="field">
          <label htmlFor="file">{t('file')}</label>
          <p className="field-hint" id="file-hint">
            {t('file-hint')}
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
          {t('do')}
        </Button>
      </form>
    </section>
  )
}
