import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { Lesson } from '../lessons.ts'

/**
 * A recording where there is one, and the phone's own voice. The bar stays hidden until the page
 * script has found a voice that speaks the language of the lesson.
 */
export function ReadAloud({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <div className="listen unprinted">
      {lesson.audio && (
        <figure className="recording">
          <figcaption>{t('listen.recording')}</figcaption>
          {/* eslint-disable-next-line jsx-a11y/media-has-caption -- the lesson is its own text */}
          <audio controls preload="none" src={`/audio/${lesson.audio}`} />
        </figure>
      )}
      <div
        className="read-aloud"
        hidden
        data-read-aloud={lesson.language}
        data-section-label={t('listen.section')}
      >
        <button type="button" className="button button-secondary" data-read="toggle">
          <Icon name="speaker" />
          <span
            data-idle={t('listen.start')}
            data-reading={t('listen.pause')}
            data-paused={t('listen.resume')}
          >
            {t('listen.start')}
          </span>
        </button>
        <button type="button" className="button button-quiet" data-read="stop" hidden>
          <Icon name="stop" />
          <span>{t('listen.stop')}</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          data-read="slower"
          aria-pressed="false"
        >
          {t('listen.slower')}
        </button>
      </div>
    </div>
  )
}
