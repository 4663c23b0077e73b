import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownClass } from './shown-class.ts'

export const noteProblems = ['nothing-written', 'too-long', 'identity-number'] as const
export type NoteAsked = { text: string; problem: (typeof noteProblems)[number] }

/** What the trainers want to remember of the evening. */
export function ClassNotes({
  notes,
  asked,
}: {
  notes: ShownClass['notes']
  asked: NoteAsked | undefined
}) {
  const { t } = useTranslation('classes')
  const language = useLanguage()
  const error = asked && t(`notes.problems.${asked.problem}`)
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes.title')}</h2>
      {notes.length > 0 && (
        <ul className="plain-rows">
          {notes.map(({ id, text, at, by }) => (
            <li key={id}>
              <p className="class-note">{text}</p>
              <p className="soft">
                {by ?? t('marks.erased')} · {writtenMoment(at, language)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="#notes-title" className="unprinted">
        <input type="hidden" name="intent" value="note" />
        <div className={fieldClass(error)}>
          <label htmlFor="text">{t('notes.label')}</label>
          <FieldError name="text" error={error} />
          <textarea
            className="input input-lines"
            id="text"
            name="text"
            rows={3}
            maxLength={500}
            defaultValue={asked?.text}
          />
        </div>
        <Button look="secondary">{t('notes.do')}</Button>
      </form>
    </section>
  )
}
