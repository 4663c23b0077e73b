import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ClassWay } from '../class/class-way.tsx'
import type { ShownPush } from './shown-push.ts'

type Props = {
  classId: string
  hamlet: { id: string; name: string }
  push: ShownPush
  notice?: ReactNode
}

/** Which page everybody in the class is asked to open. */
export function PushPage({ classId, hamlet, push, notice }: Props) {
  const { t } = useTranslation('live')
  return (
    <div className="column">
      <ClassWay hamlet={hamlet} classId={classId} />
      <h1>{t('push.title')}</h1>
      {notice}
      {push.isOpen ? <Ways push={push} /> : <p className="lead">{t('push.not-open')}</p>}
      <p className="wall-back">
        <ButtonLink to={`/can-bo/lop/${classId}/tuong`} look="secondary" icon="back">
          {t('push.to-wall')}
        </ButtonLink>
      </p>
    </div>
  )
}

function Ways({ push: { current, own, lessons } }: Pick<Props, 'push'>) {
  const { t } = useTranslation('live')
  return (
    <>
      {current ? (
        <Notice
          title={t('push.now', {
            title: t(`push.${current.kind}`, { title: current.title }),
          })}
        >
          <form method="post">
            <input type="hidden" name="intent" value="take-back" />
            <Button look="secondary">{t('push.take-back')}</Button>
          </form>
        </Notice>
      ) : (
        <p className="lead">{t('push.what')}</p>
      )}
      <section aria-labelledby="own">
        <h2 id="own">{t('push.own', { title: own[0]?.title })}</h2>
        <ul className="push-ways">
          {own.map(({ kind, path }) => (
            <li key={path}>
              <form method="post">
                <input type="hidden" name="path" value={path} />
                <Button look="secondary">{t(`push.ways.${kind}`)}</Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t('push.lessons')}</h2>
        <form method="post">
          <div className="field">
            <label htmlFor="path">{t('push.lesson-label')}</label>
            <select className="input" id="path" name="path">
              {lessons.map(({ path, title }) => (
                <option key={path} value={path}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <Button look="secondary">{t('push.do')}</Button>
        </form>
      </section>
    </>
  )
}
