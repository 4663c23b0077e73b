import { useTranslation } from 'react-i18next'
import type { ShownKit } from './kit.ts'

/** The evening minute by minute: what to do, and what to say as it stands. */
export function KitMinutes({ kit }: { kit: ShownKit }) {
  const { t } = useTranslation('tonight')
  return (
    <ol className="kit">
      {kit.parts.map(({ part, from, minutes, title, do: deeds, say }) => (
        <li key={part}>
          <h3>
            <span className="kit-minutes">
              {t('kit.from-to', { from, to: from + minutes })}
            </span>{' '}
            {title}
          </h3>
          <ul className="kit-deeds">
            {deeds.map((deed) => (
              <li key={deed}>{deed}</li>
            ))}
          </ul>
          <p className="kit-say">{t('kit.say')}</p>
          {say.map((line) => (
            <p className="kit-line" key={line}>
              “{line}”
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

export function KitNotes({ kit }: { kit: ShownKit }) {
  const { t } = useTranslation('tonight')
  return (
    <details className="row-more">
      <summary>{t('kit.few-phones')}</summary>
      <ul>
        {kit.fewPhones.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  )
}
