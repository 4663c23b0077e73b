import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'

/** What this is, in one sentence, what nobody has to fear, and where to begin. */
export function Welcome({ children }: { children: ReactNode }) {
  const { t } = useTranslation('home')
  return (
    <div className="welcome">
      <div className="welcome-words">
        <h1>{t('title')}</h1>
        <p className="lead">{t('what')}</p>
        <p className="promise">
          <Icon name="check" />
          <span>{t('promise')}</span>
        </p>
        {children}
      </div>
      <TeaTable />
    </div>
  )
}

/** A phone beside a cup of tea and a pair of reading glasses: take your time. */
function TeaTable() {
  return (
    <svg className="tea-table" viewBox="0 0 320 240" aria-hidden="true">
      <circle className="tea-sun" cx="168" cy="112" r="96" />
      <path className="tea-cloth" d="M16 196h288" />
      <g className="tea-phone">
        <rect x="118" y="36" width="88" height="160" rx="14" />
        <path d="M118 62h88M118 168h88" />
      </g>
      <path className="tea-tick" d="M142 114l16 18 26-34" />
      <g className="tea-line">
        <path d="M150 182h24M134 78h32" />
        <path d="M226 150h52v20a26 26 0 0 1-52 0zM278 156h8a10 10 0 0 1 0 20h-10M236 196h32" />
        <path d="M242 136c-6-8 6-12 0-20M260 136c-6-8 6-12 0-20" />
        <circle cx="46" cy="178" r="18" />
        <circle cx="92" cy="178" r="18" />
        <path d="M64 175q5-5 10 0M28 176l-8-18M110 176l4-12" />
      </g>
    </svg>
  )
}
