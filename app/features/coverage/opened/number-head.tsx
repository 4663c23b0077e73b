import { useTranslation } from 'react-i18next'
import { PartlyRate } from '../overview/partly-rate.tsx'
import { Rate, Shown } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import type { Pair, ShownOpened } from './shown-opened.ts'

/** So many of so many, and how much that is. */
export function NumberHead({ unit, pair, measure, notAnswered }: ShownOpened) {
  const { t } = useTranslation('opened')
  if (measure === 'task-ability') return null
  const { able, outOf, partly } = pair
  return (
    <div className="number-head">
      <p className="number-able">
        <strong>
          <Shown number={able} />
        </strong>
        {measure !== 'deeds' && !partly && <OutOfAll {...pair} />}
      </p>
      {partly ? (
        <PartlyRate rate={partly} level={unit.level} />
      ) : (
        outOf.kind === 'count' && <NumberBar number={able} of={outOf.count} />
      )}
      {notAnswered && (
        <p>
          {t('opened.not-answered')}{' '}
          <strong>
            <Shown number={notAnswered} />
          </strong>
        </p>
      )}
    </div>
  )
}

function OutOfAll({ able, outOf }: Pair) {
  const isRate = able.kind === 'count' && outOf.kind === 'count' && outOf.count > 0
  return (
    <>
      <span>
        {' / '}
        <Shown number={outOf} />
      </span>
      {isRate && (
        <span className="number-rate">
          <Rate able={able} outOf={outOf} />
        </span>
      )}
    </>
  )
}
