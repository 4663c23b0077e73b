import { useTranslation } from 'react-i18next'
import { writtenDay, writtenMoment } from '#app/platform/written-time.ts'
import { HamletsTable } from './hamlets-table.tsx'
import type { ShownDraw } from './shown-recheck.ts'
import { useWords } from './use-words.tsx'

type Props = {
  draw: ShownDraw
  /** The how-manieth of its commune in the period. */
  number: number
  isNamed: boolean
}

/** A sample, what came of it, and what is claimed: side by side. */
export function DrawCard({ draw, number, isNamed }: Props) {
  const { t } = useTranslation('recheck')
  const words = useWords()
  const { id, commune, claimed, counts, hamlets, erased, at } = draw
  const { interval } = counts
  const title = t('draws.one', { number, moment: writtenMoment(at, words.language) })
  const lines = [
    ['claimed', words.claimed(claimed)],
    ['drawn', words.count(counts.drawn)],
    ['checked', words.count(counts.checked)],
    ['alone', words.ratio(counts.alone, counts.checked)],
    ...(interval ? ([['interval', words.between(interval)]] as const) : []),
    ['with-help', words.count(counts.withHelp)],
    ['not-any-more', words.count(counts.notAnyMore)],
    ['not-met', words.count(counts.notMet)],
    ...(erased > 0 ? ([['erased', words.count(erased)]] as const) : []),
  ] as const
  return (
    <article className="recheck-draw" aria-labelledby={`draw-${id}`}>
      <h3 id={`draw-${id}`}>{isNamed ? `${commune.name} · ${title}` : title}</h3>
      <dl className="recheck-counts">
        {lines.map(([what, told]) => (
          <div key={what}>
            <dt>{t(`draws.${what}`)}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      <Estimate draw={draw} />
      {hamlets.length > 0 && <HamletsTable hamlets={hamlets} id={id} />}
      <How draw={draw} />
    </article>
  )
}

/** What the share of a sample says of all out of whom it was drawn. */
function Estimate({ draw: { claimed, counts } }: { draw: ShownDraw }) {
  const { t } = useTranslation('recheck')
  const { count } = useWords()
  const { able } = claimed
  const { interval } = counts
  // Where everybody was asked there is nothing to guess.
  if (!interval || able === null || able === counts.drawn) return null
  const [low, high] = [Math.floor(able * interval.low), Math.ceil(able * interval.high)]
  const estimate = { outOf: count(able), low: count(low), high: count(high) }
  return <p>{t('draws.estimate', estimate)}</p>
}

function How({ draw }: { draw: ShownDraw }) {
  const { t } = useTranslation('recheck')
  const words = useWords()
  const { seed, population, day, isReproduced } = draw
  return (
    <details className="recheck-how">
      <summary>{t('draws.how')}</summary>
      <p>{t('draws.how-long')}</p>
      <dl className="recheck-seed">
        <dt>{t('draws.seed')}</dt>
        <dd>
          <code>{seed}</code>
        </dd>
        <dt>{t('draws.out-of')}</dt>
        <dd>{words.population(population)}</dd>
        <dt>{t('draws.as-of')}</dt>
        <dd>{writtenDay(day, words.language)}</dd>
      </dl>
      {isReproduced !== undefined && (
        <p>{t(isReproduced ? 'draws.same' : 'draws.other')}</p>
      )}
    </details>
  )
}
