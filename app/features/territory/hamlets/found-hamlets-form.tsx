import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { HamletPreview } from './hamlet-preview.tsx'
import type { HamletLine } from './read-hamlet-lines.ts'

export type HamletsAsked = {
  /** What had been pasted. */
  text: string
  from: string
  /** What it was understood to say; left out before anybody has looked. */
  lines?: HamletLine[]
  /** Nothing was written, or the day is none. */
  refusal?: 'nothing-written' | 'bad-day' | 'unit-not-found' | 'not-your-unit' | undefined
}

/** Founds hamlets from pasted lines: first it shows how they are understood, then it does it. */
export function FoundHamletsForm({ text, from, lines = [], refusal }: HamletsAsked) {
  const { t } = useTranslation('territory')
  const isReady = lines.length > 0 && lines.every(({ draft }) => draft !== undefined)
  return (
    <Card labelledBy="hamlets-title">
      <h2 id="hamlets-title">{t('hamlets.title')}</h2>
      <p id="lines-hint">{t('hamlets.what')}</p>
      {refusal && <p role="alert">{t(`hamlets.refusals.${refusal}`)}</p>}
      {lines.length > 0 && <HamletPreview lines={lines} />}
      <form method="post" action="#hamlets-title">
        <div className="field">
          <label htmlFor="lines">{t('hamlets.lines')}</label>
          <textarea
            className="input input-lines"
            id="lines"
            name="lines"
            rows={6}
            maxLength={20_000}
            defaultValue={text}
            aria-describedby="lines-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="from">{t('hamlets.from')}</label>
          <input className="input" type="date" id="from" name="from" defaultValue={from} />
        </div>
        <div className="actions">
          {isReady && (
            <Button name="intent" value="found-hamlets">
              {t('hamlets.do', { count: lines.length })}
            </Button>
          )}
          <Button name="intent" value="preview-hamlets" look="secondary">
            {t('hamlets.preview')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
