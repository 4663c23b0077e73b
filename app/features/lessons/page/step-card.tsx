import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { SourceLine } from './lesson-sources.tsx'
import { lessonPath, type PractisedLesson } from '../lessons.ts'

type Props = {
  lesson: PractisedLesson
  /** The lesson's own address, for those who type it, and as a drawn QR code. */
  address: string
  qr: { size: number; path: string }
}

const nevers = ['code', 'link', 'money'] as const

/** One sheet to put beside the phone. It reads as well on grey paper as on a screen. */
export function StepCard({ lesson, address, qr }: Props) {
  const { t } = useTranslation('lesson')
  return (
    <>
      <div className="actions unprinted">
        <Button type="button" icon="print" data-print="">
          {t('card.print')}
        </Button>
        <ButtonLink to={lessonPath(lesson.slug)} look="quiet" icon="back">
          {t('card.back')}
        </ButtonLink>
      </div>
      <article className="step-card">
        <p className="step-card-site">{t('card.site')}</p>
        <h1>{lesson.title}</h1>
        <ol className="step-card-steps" aria-label={t('card.steps')}>
          {lesson.stepCard.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {lesson.realAddress && (
          <p className="step-card-address">
            <span>{t('card.address')}</span>
            <strong translate="no">{lesson.realAddress}</strong>
          </p>
        )}
        <div className="step-card-foot">
          <Nevers />
          <figure className="step-card-qr">
            <svg viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
              <rect className="qr-paper" width={qr.size} height={qr.size} />
              <path className="qr-ink" d={qr.path} />
            </svg>
            <figcaption>
              {t('card.scan')}{' '}
              <span translate="no">{address.replace(/^https?:\/\//, '')}</span>
            </figcaption>
          </figure>
        </div>
        <SourceLine lesson={lesson} />
      </article>
    </>
  )
}

function Nevers() {
  const { t } = useTranslation('lesson')
  return (
    <section className="step-card-nevers" aria-labelledby="nevers">
      <h2 id="nevers">{t('card.never')}</h2>
      <ul>
        {nevers.map((never) => (
          <li key={never}>
            <Icon name="warning" />
            <span>{t(`card.nevers.${never}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
