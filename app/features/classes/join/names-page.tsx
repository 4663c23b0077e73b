import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { namePath } from './class-code.ts'

type Name = { personId: string; name: string; tell?: string | undefined }

type Props = {
  code: string
  place: string
  groups: readonly { letter: string; people: readonly Name[] }[]
  /** Who is signed in on this device. */
  me: string | undefined
}

/** From so many names on, finding one's own is helped by letters and a box. */
const many = 16

/** Everybody of the hamlet as a card to press: "what is your name?". */
export function NamesPage({ code, place, groups, me }: Props) {
  const { t } = useTranslation('join')
  const count = groups.reduce((sum, { people }) => sum + people.length, 0)
  return (
    <div className="column">
      <h1>{t('names.title')}</h1>
      <p>{t('names.lead', { place })}</p>
      {me !== undefined && <JoinAsMyself name={me} />}
      {count >= many && <FindName letters={groups.map(({ letter }) => letter)} />}
      {count === 0 && <p>{t('names.none')}</p>}
      {groups.map(({ letter, people }) => (
        <section key={letter} className="name-group" data-names>
          <h2 id={`chu-${letter}`}>{letter}</h2>
          <ul className="name-cards">
            {people.map(({ personId, name, tell }) => (
              <li key={personId} data-name={name}>
                <LocalLink to={namePath(code, personId)} className="name-card">
                  <span>{name}</span>
                  {tell !== undefined && <span className="name-tell">{tell}</span>}
                </LocalLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status" hidden data-no-name>
        {t('names.no-such')}
      </p>
      <form method="post" data-send-first className="after-form">
        <input type="hidden" name="as" value="guest" />
        <p>{t('names.not-listed')}</p>
        <Button look="secondary" icon="person">
          {t('names.guest')}
        </Button>
      </form>
    </div>
  )
}

function JoinAsMyself({ name }: { name: string }) {
  const { t } = useTranslation('join')
  return (
    <Card>
      <p>{t('names.me.who', { name })}</p>
      <form method="post">
        <input type="hidden" name="as" value="me" />
        <Button icon="check">{t('names.me.do')}</Button>
      </form>
      <p>{t('names.me.other')}</p>
    </Card>
  )
}

function FindName({ letters }: { letters: readonly string[] }) {
  const { t } = useTranslation('join')
  return (
    <>
      <div className="field needs-script">
        <label htmlFor="find-name">{t('names.find')}</label>
        <input
          id="find-name"
          className="input"
          type="search"
          autoComplete="off"
          data-find-name
        />
      </div>
      <nav aria-label={t('names.letters')}>
        <ul className="name-letters">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#chu-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
