import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { fullNameOf } from '../unit-kind.ts'
import type { HamletLine } from './read-hamlet-lines.ts'

/** Line by line, what was understood, or what is wrong. */
export function HamletPreview({ lines }: { lines: readonly HamletLine[] }) {
  const { t } = useTranslation('territory')
  const wrong = lines.filter(({ draft }) => !draft).length
  return (
    <>
      <p role="status">
        {wrong > 0
          ? t('preview.wrong', { count: wrong })
          : t('preview.ready', { count: lines.length })}
      </p>
      <ol className="plain-rows">
        {lines.map((line) => (
          <li key={line.line}>
            <Understood {...line} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Understood({ line, text, draft, flaws, similar }: HamletLine) {
  const { t } = useTranslation('territory')
  if (!draft) {
    return (
      <>
        <p className="row-title">{t('preview.line', { line, text })}</p>
        {flaws.map((flaw) => (
          <p className="field-error" key={flaw}>
            <Icon name="warning" />
            <span>{t(`flaws.${flaw}`)}</span>
          </p>
        ))}
      </>
    )
  }
  const { population } = draft
  return (
    <>
      <p className="row-title">{fullNameOf(draft)}</p>
      <p className="soft">
        {population ? t('preview.population', population) : t('preview.no-population')}
      </p>
      {similar && <p>{t('preview.similar', { name: similar })}</p>}
    </>
  )
}
