import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FieldError } from '#app/ui/field-parts.tsx'
import { partFieldOf, type Waiting } from './waiting-households.ts'

type Props = { name: string; waiting: Waiting; isNoneChosen: boolean }

/** After a split: one tap for each household says in which part it lives. */
export function PlaceHouseholdsForm({ name, waiting, isNoneChosen }: Props) {
  const { t } = useTranslation('residents')
  const { count, parts, households } = waiting
  return (
    <Card labelledBy="waiting">
      <h2 id="waiting">{t('split.title', { count })}</h2>
      <p>{t('split.what', { name })}</p>
      <form method="post" action="#waiting">
        <div id="households" tabIndex={-1}>
          <FieldError
            name="households"
            error={isNoneChosen ? t('split.none-chosen') : undefined}
          />
          {households.map(({ id, household, names }) => (
            <fieldset key={id} className="split-household">
              <legend>
                {household === null ? names.join(', ') : t('house', { household })}
              </legend>
              {household !== null && <p className="soft">{names.join(', ')}</p>}
              <div className="split-parts">
                {parts.map((part) => (
                  <div className="choice" key={part.id}>
                    <input
                      type="radio"
                      name={partFieldOf(id)}
                      value={part.id}
                      id={`${id}-${part.id}`}
                    />
                    <label htmlFor={`${id}-${part.id}`}>{part.name}</label>
                  </div>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
        <Button name="intent" value="place-households">
          {t('split.do')}
        </Button>
      </form>
    </Card>
  )
}
