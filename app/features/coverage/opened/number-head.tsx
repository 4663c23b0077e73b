import { useTranslation } from 'react-i18next'
import { Rate, Shown } from '../overview/shown-numbers.tsx'
import { NumberBar } from './number-bar.tsx'
import type { ShownOpened } from './shown-opened.ts'

/** So many of so many, and how much that is. */
export function NumberHead({ pair, measure, notAnswered }: ShownOpened) {
  const { t } = useTranslation('opened')
  if (measure === 'task-ability') return null
  const { able, outOf } = pair
  const isRate = able.kind === 'count' && outOf.kind === 'count' && outOf.count > 0
  return (
    <div className="number-head">
      <p className="number-able">
        <strong>
          <Shown number={able} />
        </strong>
        {measure !== 'deeds' && (
          <span>
            {' / '}
            <Shown number={outOf} />
          </span>
        )}
        {isRate && (
          <span className="number-rate">
            <Rate able={able} outOf={outOf} />
          </span>
        )}
      </p>
      {outOf.kind === 'count' && <NumberBar number={able} of={outOf.count} />}
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
