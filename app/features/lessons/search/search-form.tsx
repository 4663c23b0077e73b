import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { longestQuestion, searchPath } from './question.ts'

type Props = {
  /** What was asked before. */
  asked?: string
}

/** The field that every search begins with. It asks the server; `/tim` itself answers while one types. */
export function SearchForm({ asked = '' }: Props) {
  const { t } = useTranslation('search')
  return (
    <form
      className="search-form"
      role="search"
      action={pathIn(useLanguage(), searchPath)}
      autoComplete="off"
    >
      <label htmlFor="search-field">{t('form.label')}</label>
      <p className="field-hint" id="search-hint">
        {t('form.hint')}
      </p>
      <div className="search-line">
        <input
          className="input"
          type="search"
          id="search-field"
          name="q"
          defaultValue={asked}
          maxLength={longestQuestion}
          aria-describedby="search-hint"
          enterKeyHint="search"
          spellCheck={false}
        />
        <Button icon="search">{t('form.submit')}</Button>
      </div>
    </form>
  )
}
