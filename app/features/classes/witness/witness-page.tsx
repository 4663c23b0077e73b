import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { ClassWay } from '../class/class-way.tsx'
import { OnBehalfForm, type OnBehalfFormProps } from './on-behalf-form.tsx'
import type { ShownPass, ShownWitness } from './shown-witness.ts'

type Props = ShownWitness & {
  form: Pick<OnBehalfFormProps, 'typed' | 'problems'>
  notice?: ReactNode
}

/** What a trainer saw, and what they write down for who has no telephone. */
export function WitnessPage({ form, notice, ...shown }: Props) {
  const { t } = useTranslation('live')
  const { classId, hamlet, isOpen, passes, people, skills, deeds } = shown
  return (
    <div className="column">
      <ClassWay hamlet={hamlet} classId={classId} />
      <h1>{t('witness.title')}</h1>
      {notice}
      {!isOpen && <p className="lead">{t('witness.not-open')}</p>}
      <section aria-labelledby="passes">
        <h2 id="passes">{t('witness.passes')}</h2>
        {passes.length === 0 && <p>{t('witness.none')}</p>}
        <ul className="plain-rows">
          {passes.map((pass) => (
            <PassRow key={pass.attempt} pass={pass} isOpen={isOpen} />
          ))}
        </ul>
      </section>
      {isOpen && <OnBehalfForm {...{ people, skills, ...form }} />}
      {deeds.length > 0 && (
        <section aria-labelledby="deeds">
          <h2 id="deeds">{t('behalf.list')}</h2>
          <ul className="plain-rows">
            {deeds.map(({ id, name, what, outcome }) => (
              <li key={id}>
                <p className="row-title">{name ?? t('wall.nameless')}</p>
                <p>{[what, t(`behalf.outcomes.${outcome}`)].join(' · ')}</p>
                <p className="soft">{t('behalf.mark')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="wall-back">
        <ButtonLink to={`/can-bo/lop/${classId}/tuong`} look="secondary" icon="back">
          {t('push.to-wall')}
        </ButtonLink>
      </p>
    </div>
  )
}

function PassRow({ pass, isOpen }: { pass: ShownPass; isOpen: boolean }) {
  const { t } = useTranslation('live')
  const { person, learnerId, attempt, name, what, isWitnessed } = pass
  return (
    <li id={`p-${person}`}>
      <p className="row-title">{name ?? t('wall.nameless')}</p>
      <p>{what}</p>
      {isOpen && (
        <p>
          <LocalLink to={`/toi/luot/${attempt}?nguoi=${learnerId}`}>
            {t('witness.watch')}
          </LocalLink>
        </p>
      )}
      {isWitnessed ? (
        <p className="wall-pass">
          <Icon name="check" />
          <span>{t('witness.done')}</span>
        </p>
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
