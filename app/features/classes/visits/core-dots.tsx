import type { Rung } from '#app/features/learning/learning.ts'
import { useTranslation } from 'react-i18next'
import { canAlone, type Standing } from './standing.ts'

const step = 18

/** How far somebody is with each basic task, as a plot beside the words. */
export function CoreDots({ standing: { lines, alone } }: { standing: Standing }) {
  const { t } = useTranslation('visits')
  if (lines.length === 0) return null
  return (
    <svg
      className="core-dots"
      viewBox={`0 0 ${lines.length * step} 16`}
      width={lines.length * step}
      height={16}
      role="img"
      aria-label={t('person.dots', { alone, all: lines.length })}
    >
      {lines.map((rung, place) => (
        // The lines have no names of their own, and stay in order.
        <Dot key={place} rung={rung} x={place * step + 8} />
      ))}
    </svg>
  )
}

function Dot({ rung, x }: { rung: Rung | null; x: number }) {
  const isAlone = rung !== null && canAlone(rung)
  return (
    <>
      <circle className={isAlone ? 'dot dot-full' : 'dot'} cx={x} cy="8" r="6" />
      {rung === 'practised' && <path className="dot-half" d={`M${x} 2a6 6 0 0 0 0 12z`} />}
    </>
  )
}

/** The same in a word. */
export function StandingText({ standing: { word, alone } }: { standing: Standing }) {
  const { t } = useTranslation('visits')
  return <>{t(`standing.${word}`, { count: alone })}</>
}
