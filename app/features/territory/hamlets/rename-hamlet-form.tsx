import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FieldError } from '#app/ui/field-parts.tsx'
import { fullNameOf, kinds, levelOf, type UnitKind } from '../unit-kind.ts'

export type RenameAsked = {
  kind: UnitKind
  name: string
  from: string
  refusal?: string | undefined
}

const hamletKinds = kinds.filter((kind) => levelOf(kind) === 'hamlet')

/** The same hamlet has another name or kind from a day on. */
export function RenameHamletForm({ kind, name, from, refusal }: RenameAsked) {
  const { t } = useTranslation('territory')
  return (
    <Card labelledBy="rename-title">
      <h2 id="rename-title">{t('rename.title')}</h2>
      <p>{t('rename.what')}</p>
      <form method="post" action="#rename-title">
        <input type="hidden" name="intent" value="rename-hamlet" />
        <div className="field">
          <label htmlFor="kind">{t('rename.kind')}</label>
          <select className="input" id="kind" name="kind" defaultValue={kind}>
            {hamletKinds.map((each) => (
              <option key={each} value={each}>
                {fullNameOf({ kind: each, name: '' })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="name">{t('rename.name')}</label>
          <FieldError name="name" error={refusal && t(`flaws.${refusal}`)} />
          <input
            className="input"
            id="name"
            name="name"
            defaultValue={name}
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <div className="field">
          <label htmlFor="from">{t('hamlets.from')}</label>
          <input className="input" type="date" id="from" name="from" defaultValue={from} />
        </div>
        <Button look="secondary">{t('rename.do')}</Button>
      </form>
    </Card>
  )
}
