import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ListFields } from '#app/ui/list-fields.tsx'
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
        <ListFields
          lines={{
            ...{ label: t('lines'), text: list?.text, error },
            ...{ rows: 6, longest: 50_000 },
          }}
          file={{ label: t('file'), hint: t('file-hint'), accept: '.xlsx,.csv,.txt' }}
        />
        <Button name="intent" value="read-list" look="secondary">
          {t('do')}
        </Button>
      </form>
    </section>
  )
}
