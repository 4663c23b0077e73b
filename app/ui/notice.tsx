import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type NoticeTone = 'info' | 'good' | 'warning' | 'danger'

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warning: 'warning',
  danger: 'warning',
}

type Props = { tone?: NoticeTone; title?: string; children: ReactNode }

/** A remark set apart. Its tone is also in its icon and its words, not in its colour alone. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
