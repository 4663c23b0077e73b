import type { FormEvent, ReactNode } from 'react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ClassWay } from '../class/class-way.tsx'
import { SpanWords } from './span-words.tsx'
import { useWall } from './use-wall.tsx'
import { WallCardView } from './wall-card.tsx'
import type { SentWall, Wall } from './wall.ts'

type Props = {
  classId: string
  hamlet: { id: string; name: string }
  code: string | null
  /** Where the wall is asked for anew. */
  address: string
  first: SentWall
  notice?: ReactNode
}

/** Where everybody in the class stands, who needs help first. */
export function WallPage({ classId, hamlet, code, address, first, notice }: Props) {
  const { t } = useTranslation('live')
  const { wall, ranks, now, heardAt, isLost, refresh } = useWall(first, address)
  const submit = useSubmit(refresh)
  return (
    <div className="wall">
      <ClassWay hamlet={hamlet} classId={classId} />
      <h1>{t('wall.heading')}</h1>
      {notice}
      {wall.phase !== 'open' ? (
        <NotOpen classId={classId} phase={wall.phase} />
      ) : (
        <>
          <Summary counts={wall.counts} />
          <p className={isLost ? 'wall-fresh wall-lost' : 'wall-fresh'}>
            {t(isLost ? 'wall.lost' : 'wall.fresh')} <SpanWords since={heardAt} now={now} />
          </p>
          <noscript>
            <meta httpEquiv="refresh" content="5" />
          </noscript>
          {wall.cards.length === 0 && <NobodyYet classId={classId} code={code} />}
          <Cards id="stuck" ids={ranks.stuck} {...{ wall, now, submit }} />
          <div className="actions">
            <ButtonLink to={`/can-bo/lop/${classId}/moi-bai`} look="secondary" icon="next">
              {t('push.link')}
            </ButtonLink>
            <ButtonLink
              to={`/can-bo/lop/${classId}/ghi-nhan`}
              look="secondary"
              icon="check"
            >
              {t('witness.link')}
            </ButtonLink>
          </div>
          <Cards id="others" ids={ranks.others} {...{ wall, now, submit }} />
        </>
      )}
    </div>
  )
}

function Summary({ counts }: Pick<Wall, 'counts'>) {
  const { t } = useTranslation('live')
  const all = ['present', 'practising', 'passed', 'stuck'] as const
  return (
    <ul className="wall-counts">
      {all.map((each) => (
        <li key={each} className={counts[each] > 0 ? `wall-count-${each}` : undefined}>
          <strong>{counts[each]}</strong> <span>{t(`counts.${each}`)}</span>
        </li>
      ))}
    </ul>
  )
}

type CardsProps = {
  id: 'stuck' | 'others'
  ids: readonly string[]
  wall: Wall
  now: number
  submit: (event: FormEvent<HTMLFormElement>) => void
}

const tenSeconds = 10_000

function Cards({ id, ids, wall, now, submit }: CardsProps) {
  const { t } = useTranslation('live')
  if (ids.length === 0) return null
  const cards = ids.flatMap((each) => wall.cards.filter(({ person }) => person === each))
  // Words of time change every ten seconds: a card need not be drawn anew every second.
  const time = Math.ceil(now / tenSeconds) * tenSeconds
  return (
    <section aria-labelledby={`wall-${id}`}>
      <h2 id={`wall-${id}`}>{t(`wall.${id}`, { count: cards.length })}</h2>
      <ul className="wall-cards">
        {cards.map((card) => (
          <WallCardView key={card.person} card={card} now={time} onSubmit={submit} />
        ))}
      </ul>
    </section>
  )
}

function NotOpen({ classId, phase }: { classId: string; phase: 'closed' | 'planned' }) {
  const { t } = useTranslation('live')
  return (
    <>
      <p className="lead">{t(`wall.${phase}`)}</p>
      <ButtonLink to={`/can-bo/lop/${classId}`}>{t('wall.to-class')}</ButtonLink>
    </>
  )
}

function NobodyYet({ classId, code }: { classId: string; code: string | null }) {
  const { t } = useTranslation('live')
  return (
    <Notice title={t('wall.nobody')}>
      {code !== null && <p>{t('wall.code', { code })}</p>}
      <p>
        <LocalLink to={`/can-bo/lop/${classId}/diem-danh`}>{t('wall.to-roll')}</LocalLink>
      </p>
    </Notice>
  )
}

/** Sends a card's form without leaving the wall; what is refused is shown by the page itself. */
function useSubmit(refresh: () => void) {
  return useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const form = event.currentTarget
      event.preventDefault()
      const body = new URLSearchParams()
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') body.set(name, value)
      void fetch(form.action, { method: 'POST', body, redirect: 'manual' }).then(
        (answer) => (answer.type === 'opaqueredirect' ? refresh() : form.submit()),
        () => form.submit(),
      )
    },
    // `refresh` always does the same, whichever of them is called.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  )
}
