import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import type { ShownClass } from './shown-class.ts'

type Props = {
  shown: ShownClass
  joining: { url: string; qr: { size: number; path: string } }
}

const doors: readonly { to: string; icon: IconName }[] = [
  { to: 'tuong', icon: 'clock' },
  { to: 'chieu', icon: 'hand' },
  { to: 'the', icon: 'identity' },
  { to: 'hop-thu', icon: 'message' },
]

/** A class that is being held: how to come in, who is there, and where to go next. */
export function ClassOpen({ shown, joining }: Props) {
  const { t } = useTranslation('classes')
  const { id, code, counts } = shown
  const present = counts?.present ?? 0
  const headcount = counts?.headcount ?? 0
  return (
    <>
      <section className="joining" aria-labelledby="joining-title">
        <h2 id="joining-title">{t('open.join')}</h2>
        <p className="joining-code">{(code ?? '').replace(/(\d{3})(\d{3})/, '$1 $2')}</p>
        <svg
          className="joining-qr"
          viewBox={`0 0 ${joining.qr.size} ${joining.qr.size}`}
          role="img"
          aria-label={t('open.qr')}
          shapeRendering="crispEdges"
        >
          <rect width={joining.qr.size} height={joining.qr.size} fill="#fff" />
          <path d={joining.qr.path} fill="#000" />
        </svg>
        <p>{t('open.how', { url: joining.url.replace(/^https?:\/\//, '') })}</p>
      </section>
      <p className="class-present">
        <strong>{present}</strong> {t('open.present')}
        {headcount > 0 && ` ${t('open.and-others', { count: headcount })}`}
      </p>
      <div className="class-doors">
        <ButtonLink to={`/can-bo/lop/${id}/diem-danh`} icon="check">
          {t('open.roll')}
        </ButtonLink>
        {doors.map(({ to, icon }) => (
          <ButtonLink key={to} to={`/can-bo/lop/${id}/${to}`} look="secondary" icon={icon}>
            {t(`open.doors.${to}`)}
          </ButtonLink>
        ))}
        <ButtonLink to={`/can-bo/lop/${id}/tong-ket`} look="secondary" icon="lock">
          {t('open.close')}
        </ButtonLink>
      </div>
    </>
  )
}
