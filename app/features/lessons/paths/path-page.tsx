import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath } from '../lessons.ts'
import { pathsPath, skillsMapPath } from './learning-path.ts'
import { PathStepItem } from './path-step-item.tsx'
import type { PathStep, ShownPath } from './shown-path.ts'

type Props = {
  path: ShownPath
  /** The path's own address, for those who type it, and as a drawn QR code. */
  address: string
  qr: { size: number; path: string }
}

/** A path on one page, which is also what a trainer prints and hangs up. */
export function PathPage({ path, address, qr }: Props) {
  const { t } = useTranslation('paths')
  return (
    <article className="column path" data-path>
      <header>
        <h1>{path.title}</h1>
        <p className="lead">{path.benefit}</p>
        <p className="path-size">
          <Icon name="clock" />
          <span>
            {t('lessons', { count: path.steps.length })},{' '}
            {t('whole', { count: path.minutes })}
          </span>
        </p>
        <p className="soft">{t('audience', { audience: path.audience })}</p>
        {path.readers === 'trainers' && <WhatToTeach />}
      </header>
      <Ends can={path.can} />
      <Onwards first={path.steps[0]} />
      <ol className="path-steps" aria-label={t('steps')}>
        {path.steps.map((step, index) => (
          <PathStepItem key={step.slug} step={step} number={index + 1} />
        ))}
      </ol>
      <PathCode address={address} qr={qr} />
      <div className="actions unprinted">
        <Button type="button" look="secondary" icon="print" data-print="">
          {t('print')}
        </Button>
        <ButtonLink to={pathsPath} look="quiet" icon="back">
          {t('all')}
        </ButtonLink>
      </div>
    </article>
  )
}

/** How to teach is one question, what to teach tonight the other. */
function WhatToTeach() {
  const { t } = useTranslation('paths')
  return (
    <p className="path-map unprinted">
      {t('map.tonight')} <LocalLink to={skillsMapPath}>{t('map.choose')}</LocalLink>
    </p>
  )
}

/** What one can do when the path is done. */
function Ends({ can }: Pick<ShownPath, 'can'>) {
  const { t } = useTranslation('paths')
  return (
    <section className="path-can" aria-labelledby="can">
      <h2 id="can">{t('can')}</h2>
      <ul>
        {can.map((each) => (
          <li key={each}>
            <Icon name="check" />
            <span>{each}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Stays hidden until the page knows what is next for this device's learner. */
function Onwards({ first }: { first: PathStep | undefined }) {
  const { t } = useTranslation('paths')
  return (
    <div role="status" className="unprinted">
      {first && (
        <p className="path-onwards" hidden data-path-next>
          {t('next')} <LocalLink to={lessonPath(first.slug)}>{first.title}</LocalLink>
        </p>
      )}
      <p className="path-onwards" hidden data-path-done>
        <Icon name="check" /> <span>{t('done')}</span>
      </p>
    </div>
  )
}

function PathCode({ address, qr }: Pick<Props, 'address' | 'qr'>) {
  const { t } = useTranslation('paths')
  return (
    <figure className="path-code">
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
        <rect className="qr-paper" width={qr.size} height={qr.size} />
        <path className="qr-ink" d={qr.path} />
      </svg>
      <figcaption>
        {t('scan')} <span translate="no">{address.replace(/^https?:\/\//, '')}</span>
      </figcaption>
    </figure>
  )
}
