import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { ShownFlag } from '../recheck/shown-recheck.ts'
import { useWords } from '../recheck/use-words.tsx'

type Props = {
  flags: readonly ShownFlag[]
  /** Whoever teaches there may open a class; officials see that there was one. */
  mayOpenClasses: boolean
}

/** What is worth another look, with where to look. It accuses nobody. */
export function FlagsList({ flags, mayOpenClasses }: Props) {
  const { t } = useTranslation('recheck')
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{t('flags.title')}</h2>
      {flags.length === 0 ? (
        <p>{t('flags.none')}</p>
      ) : (
        <>
          <p>{t('flags.what')}</p>
          <ul className="plain-rows">
            {flags.map((flag, place) => (
              <li key={`${flag.code} ${place}`}>
                <FlagRow flag={flag} mayOpenClass={mayOpenClasses} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function FlagRow({ flag, mayOpenClass }: { flag: ShownFlag; mayOpenClass: boolean }) {
  const { t } = useTranslation('recheck')
  const { count } = useWords()
  const { code, about, unitId, classId, values } = flag
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, count(value)]),
  )
  return (
    <>
      <h3 className="row-title">{t(`flags.codes.${code}.title`)}</h3>
      <p className="soft">{about}</p>
      <p>{t(`flags.codes.${code}.what`, told)}</p>
      <ul className="flag-links">
        {classId !== undefined && mayOpenClass && (
          <li>
            <LocalLink to={`/can-bo/lop/${classId}`}>{t('flags.class')}</LocalLink>
          </li>
        )}
        <li>
          <LocalLink to={`/can-bo/don-vi/${unitId}/lop`}>{t('flags.classes')}</LocalLink>
        </li>
        <li>
          <LocalLink to={`/can-bo/don-vi/${unitId}`}>{t('flags.hamlet')}</LocalLink>
        </li>
      </ul>
    </>
  )
}
