import { useTranslation } from 'react-i18next'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import type { LinesFlaw } from './founding.ts'
import type { MemberLine } from './member-lines.ts'

type Props = {
  lines: string
  flaw?: LinesFlaw | undefined
  members?: readonly MemberLine[] | undefined
}

/** Names, one a line, with what is wrong with which. */
export function MemberLinesField({ lines, flaw, members = [] }: Props) {
  const { t } = useTranslation('teams')
  const hint = t('fields.lines.hint')
  const error = flaw && t(`flaws.${flaw}`)
  return (
    <div className={fieldClass(error)}>
      <label htmlFor="lines">{t('fields.lines.label')}</label>
      <FieldHint name="lines" hint={hint} />
      <FieldError name="lines" error={error} />
      {flaw === 'bad-lines' && (
        <ul>
          {members.map(
            ({ name, flaw: own }, place) =>
              own && (
                <li key={place}>{t('flaws.of', { name, flaw: t(`flaws.${own}`) })}</li>
              ),
          )}
        </ul>
      )}
      <textarea
        {...remarkAttributes('lines', { hint, error })}
        className="input input-lines"
        id="lines"
        name="lines"
        rows={5}
        maxLength={6000}
        autoCapitalize="words"
        spellCheck={false}
        defaultValue={lines}
      />
    </div>
  )
}
