import { useTranslation } from 'react-i18next'
import type { About } from './shown-opened.ts'

/** What a number is called. */
export function useAboutName(about: About): string {
  const { t } = useTranslation('opened')
  switch (about.from) {
    case 'catalogue':
      return about.name
    case 'plain':
      return t(`plain.${about.what}.name`)
    case 'step': {
      const { thing } = about
      const name = typeof thing === 'string' ? t(`things.${thing}`) : thing.name
      return t('opened.step-of-thing', { step: t(`steps.${about.step}`), thing: name })
    }
  }
}
