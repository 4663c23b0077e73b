import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { Post } from '../facts.ts'

export type ShownLink = { name: string; post: Post; url: string; expiresAt: string }

/** The links, once: each with the words to send it with. */
export function MemberLinks({
  links,
  unitName,
}: {
  links: readonly ShownLink[]
  unitName: string
}) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  if (links.length === 0) return null
  return (
    <Notice tone="good" title={t('links.title', { count: links.length })}>
      <p role="status">{t('links.what')}</p>
      <ol className="plain-rows">
        {links.map(({ name, post, url, expiresAt }, place) => {
          const id = `link-${place}`
          const moment = writtenMoment(expiresAt, language)
          const said = { name, unit: unitName, post: t(`posts.${post}`), url, moment }
          return (
            <li key={url}>
              <label className="row-title" htmlFor={id}>
                {t('member', { name, post: t(`posts.${post}`) })}
              </label>
              <textarea
                className="input input-lines"
                id={id}
                rows={9}
                readOnly
                value={t('links.text', said)}
              />
              <div className="actions">
                <Button type="button" look="secondary" hidden data-share={id}>
                  {t('links.share')}
                </Button>
                <Button
                  type="button"
                  look="quiet"
                  hidden
                  data-copy={id}
                  data-done={t('links.copied')}
                >
                  {t('links.copy')}
                </Button>
              </div>
            </li>
          )
        })}
      </ol>
    </Notice>
  )
}
