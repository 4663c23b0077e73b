import { useTranslation } from 'react-i18next'
import { PartlyRate } from '../overview/partly-rate.tsx'
import { Rate, Shown } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import type { Pair, ShownOpened } from './shown-opened.ts'

/** So many of so many, and how much that is. */
export function NumberHead(opened: ShownOpened) {
  const { t } = useTranslation('opened')
  const { measure, notAnswered } = opened
  if (measure === 'task-ability') return null
  return (
    <div className="number-head">
      <NumberItself {...opened} />
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

function NumberItself({ unit, group, pair, measure }: ShownOpened) {
  const { t } = useTranslation('opened')
  const { able, outOf, partly } = pair
  const isOfPeople = measure === 'people'
  if (!isOfPeople && outOf.kind === 'count' && outOf.count === 0) {
    return <p>{t('opened.nothing')}</p>
  }
  const whom = group === 'everyone' ? 'adults' : 'listed'
  return (
    <>
      <p className="number-able">
        <strong>
          <Shown number={able} />
        </strong>
        {measure !== 'deeds' && !partly && (
          <OutOfAll {...pair} whom={isOfPeople ? whom : 'any'} />
        )}
      </p>
      {partly ? (
        <PartlyRate rate={partly} level={unit.level} />
      ) : (
        outOf.kind === 'count' && <NumberBar number={able} of={outOf.count} />
      )}
    </>
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
