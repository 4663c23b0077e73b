import { useTranslation } from 'react-i18next'
import { PartlyRate } from '../overview/partly-rate.tsx'
import { Rate, Shown } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import type { Pair, ShownOpened } from './shown-opened.ts'

/** So many of so many, and how much that is. */
export function NumberHead({ unit, group, pair, measure, notAnswered }: ShownOpened) {
  const { t } = useTranslation('opened')
  if (measure === 'task-ability') return null
  const { able, outOf, partly } = pair
  const whom = measure !== 'people' ? 'any' : group === 'everyone' ? 'adults' : 'listed'
  return (
    <div className="number-head">
      <p className="number-able">
        <strong>
          <Shown number={able} />
        </strong>
        {measure !== 'deeds' && !partly && <OutOfAll {...pair} whom={whom} />}
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

type OutOfProps = Pair & { whom: 'any' | 'adults' | 'listed' }

function OutOfAll({ able, outOf, whom }: OutOfProps) {
  const { t } = useTranslation('opened')
  const isRate = able.kind === 'count' && outOf.kind === 'count' && outOf.count > 0
  return (
    <>
      <span>
        {` ${t('opened.out-of')} `}
        <Shown number={outOf} />
        {whom !== 'any' && outOf.kind === 'count' && ` ${t(`opened.whom.${whom}`)}`}
      </span>
      {isRate && (
        <span className="number-rate">
          <Rate able={able} outOf={outOf} />
        </span>
      )}
    </>
  )
}
