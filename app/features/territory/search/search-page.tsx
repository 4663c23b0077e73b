import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import type { FoundUnit, Formerly } from './found-unit.ts'

type Props = {
  text: string
  /** Undefined before anything was asked. */
  found: readonly FoundUnit[] | undefined
}

/** Finds a unit by its name, the old one too. */
export function UnitSearchPage({ text, found }: Props) {
  const { t } = useTranslation('changes')
  return (
    <div className="column">
      <Way steps={[{ to: '/can-bo', name: t('search.back') }]} />
      <h1>{t('search.title')}</h1>
      <form action={pathIn(useLanguage(), '/can-bo/don-vi')} role="search">
        <div className="field">
          <label htmlFor="ten">{t('search.label')}</label>
          <p className="field-hint" id="ten-hint">
            {t('search.hint')}
          </p>
          <input
            className="input"
            type="search"
            id="ten"
            name="ten"
            defaultValue={text}
            maxLength={100}
            aria-describedby="ten-hint"
            autoComplete="off"
          />
        </div>
        <Button icon="search">{t('search.do')}</Button>
      </form>
      {found && <Found found={found} text={text} />}
    </div>
  )
}

function Found({ found, text }: { found: readonly FoundUnit[]; text: string }) {
  const { t } = useTranslation('changes')
  const beyond = found.filter(({ isBeyond }) => isBeyond)
  return (
    <section aria-labelledby="found" className="unit-search-found">
      <h2 id="found">{t('search.found')}</h2>
      <p role="status">
        {found.length > 0
          ? t('search.count', { count: found.length })
          : t('search.none', { text })}
      </p>
      <FoundList units={found.filter(({ isBeyond }) => !isBeyond)} />
      {beyond.length > 0 && <h3>{t('search.beyond')}</h3>}
      <FoundList units={beyond} />
    </section>
  )
}

function FoundList({ units }: { units: readonly FoundUnit[] }) {
  if (units.length === 0) return null
  return (
    <ul className="plain-rows">
      {units.map(({ id, label, formerly, isBeyond }) => (
        <li key={id}>
          {isBeyond ? label : <LocalLink to={`/can-bo/don-vi/${id}`}>{label}</LocalLink>}
          {formerly && <FormerlyLine {...formerly} />}
        </li>
      ))}
    </ul>
  )
}

function FormerlyLine({ name, until, how, others }: Formerly) {
  const { t } = useTranslation('changes')
  const way = how === 'part' && others.length > 0 ? 'part-others' : how
  const day = writtenDay(until, useLanguage())
  return (
    <p className="soft">
      {t(`search.formerly.${way}`, { day, name, others: others.join('; ') })}
    </p>
  )
}
