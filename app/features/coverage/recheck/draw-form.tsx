import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import type { ShownRecheck, ToDraw } from './shown-recheck.ts'
import { useWords } from './use-words.tsx'

type Props = {
  drawing: NonNullable<ShownRecheck['drawing']>
  period: string
  chosen: string | undefined
  /** Why the one who asked was refused, in words. */
  problem: string | undefined
  isAgainAsked: boolean
}

/** Draws a sample, after saying what it can tell. */
export function DrawForm({ drawing, period, chosen, problem, isAgainAsked }: Props) {
  const { t } = useTranslation('recheck')
  const { isAgain, populations } = drawing
  const first = populations.find(({ outOf }) => outOf !== 0)?.population
  return (
    <Card labelledBy="draw-title">
      <h2 id="draw-title">{t('draw.title')}</h2>
      {first === undefined ? (
        <p>{t('draw.problems.nobody-passed')}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="intent" value="draw" />
          <input type="hidden" name="period" value={period} />
          <fieldset className="field" id="population" tabIndex={-1}>
            <legend>{t('draw.legend')}</legend>
            {populations.map((each) => (
              <Choice
                key={each.population}
                choice={each}
                isChosen={each.population === (chosen ?? first)}
              />
            ))}
          </fieldset>
          {isAgain && (
            <CheckField
              name="again"
              label={t('draw.again')}
              error={isAgainAsked ? problem : undefined}
            />
          )}
          <Button>{t(isAgain ? 'draw.more' : 'draw.press')}</Button>
        </form>
      )}
    </Card>
  )
}

function Choice({ choice, isChosen }: { choice: ToDraw; isChosen: boolean }) {
  const { t } = useTranslation('recheck')
  const words = useWords()
  const { population, outOf, size, able, interval } = choice
  const counts = { outOf: words.count(outOf), size: words.count(size) }
  const told =
    !interval || size === outOf
      ? t('draw.tells-all', counts)
      : t('draw.tells', {
          ...{ ...counts, able: words.count(able) },
          ...{ low: words.low(interval), high: words.high(interval) },
        })
  return (
    <>
      <div className="choice">
        <input
          type="radio"
          name="population"
          id={population}
          value={population}
          defaultChecked={isChosen}
          aria-describedby={`${population}-told`}
        />
        <label htmlFor={population}>{words.population(population)}</label>
      </div>
      <p className="field-hint" id={`${population}-told`}>
        {outOf === 0 ? t('draw.nobody') : told}
      </p>
    </>
  )
}
