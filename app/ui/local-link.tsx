import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { pathIn } from '#app/platform/language.ts'
import { useLanguage } from './place.tsx'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** The Vietnamese path, such as `/bai-hoc/x`; the page's language is put before it. */
  to: string
  children: ReactNode
}

export function LocalLink({ to, children, ...rest }: Props) {
  return (
    <a href={pathIn(useLanguage(), to)} {...rest}>
      {children}
    </a>
  )
}
