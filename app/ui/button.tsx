import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { LocalLink } from './local-link.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
type Dress = { look?: ButtonLook; icon?: IconName; children: ReactNode }

function Inside({ icon, children }: Pick<Dress, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
}

export function Button({
  look = 'primary',
  icon,
  children,
  type = 'submit',
  ...rest
}: Dress & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
  return (
    <button type={type} className={`button button-${look}`} {...rest}>
      <Inside {...(icon && { icon })}>{children}</Inside>
    </button>
  )
}

export function ButtonLink({
  look = 'primary',
  icon,
  children,
  ...rest
}: Dress & { to: string } & Omit<
    AnchorHTMLAttributes<HTMLAnchorElement>,
    'href' | 'className'
  >) {
  return (
    <LocalLink className={`button button-${look}`} {...rest}>
      <Inside {...(icon && { icon })}>{children}</Inside>
    </LocalLink>
  )
}
