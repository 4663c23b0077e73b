import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Phase } from '../class/class-phase.ts'
import { ClassWay } from '../class/class-way.tsx'
import { OnBehalfForm, type OnBehalfFormProps } from './on-behalf-form.tsx'
import type { ShownPass, ShownWitness } from './shown-witness.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { WithdrawnList } from './withdrawn-list.tsx'

type Props = ShownWitness & {
  form: Pick<OnBehalfFormProps, 'typed' | 'problems'>
  notice?: ReactNode
}

/** What a trainer saw, and what they write down for who has no telephone. */
export function WitnessPage({ form, notice, ...shown }: Props) {
  const { t } = useTranslation('live')
  const { classId, hamlet, phase, passes, people, skills, deeds, withdrawn } = shown
  const [isOpen, isSigned] = [phase === 'open', phase === 'signed']
  return (
    <div className="column">
      <ClassWay hamlet={hamlet} classId={classId} />
      <h1>{t('witness.title')}</h1>
      {notice}
      {!isOpen && (
        <p className="lead">{t(isOver(phase) ? 'witness.over' : 'witness.not-open')}</p>
      )}
      <section aria-labelledby="passes">
        <h2 id="passes">{t('witness.passes')}</h2>
        {passes.length === 0 && <p>{t('witness.none')}</p>}
        <ul className="plain-rows">
          {passes.map((pass) => (
            <PassRow key={`${pass.person} ${pass.skill}`} {...{ pass, phase }} />
          ))}
        </ul>
      </section>
      {isOpen && <OnBehalfForm {...{ people, skills, ...form }} />}
      {deeds.length > 0 && (
        <section aria-labelledby="deeds">
          <h2 id="deeds">{t('behalf.list')}</h2>
          <ul className="plain-rows">
            {deeds.map(({ id, name = t('wall.nameless'), what, outcome }) => (
              <li key={id}>
                <p className="row-title">{name}</p>
                <p>{[what, t(`behalf.outcomes.${outcome}`)].join(' · ')}</p>
                <p className="soft">{t('behalf.mark')}</p>
                <WithdrawForm {...{ deed: id, isSigned }} about={`${name}, ${what}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WithdrawnList withdrawn={withdrawn} />
      <p className="wall-back">
        <ButtonLink to={`/can-bo/lop/${classId}/tuong`} look="secondary" icon="back">
          {t('push.to-wall')}
        </ButtonLink>
      </p>
    </div>
  )
}

const isOver = (phase: Phase) => phase === 'unsigned' || phase === 'signed'

function PassRow({ pass, phase }: { pass: ShownPass; phase: Phase }) {
  const { t } = useTranslation('live')
  const { person, learnerId, attempt, name = t('wall.nameless'), what, witnessed } = pass
  const isOpen = phase === 'open'
  return (
    <li id={`p-${person}`}>
      <p className="row-title">{name}</p>
      <p>{what}</p>
      {isOpen && attempt && (
        <p>
          <LocalLink to={`/toi/luot/${attempt}?nguoi=${learnerId}`}>
            {t('witness.watch')}
          </LocalLink>
        </p>
      )}
      {witnessed ? (
        <>
          <p className="wall-pass">
            <Icon name="check" />
            <span>{t('witness.done')}</span>
          </p>
          <WithdrawForm
            {...{ deed: witnessed, isSigned: phase === 'signed' }}
            about={`${name}, ${what}`}
          />
        </>
      ) : (
        isOpen && (
          <form method="post">
            <input type="hidden" name="intent" value="witness" />
            <input type="hidden" name="person" value={person} />
            <input type="hidden" name="attempt" value={attempt} />
            <Button look="secondary">{t('witness.press')}</Button>
          </form>
        )
      )}
    </li>
  )
}
