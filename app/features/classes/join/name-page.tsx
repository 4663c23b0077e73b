import { useTranslation } from 'react-i18next'
import type { Asked, ClassSignInFailure, Picture } from '#app/features/identity/identity.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { classPath, namePath } from './class-code.ts'
import { DigitsField } from './digits-field.tsx'
import { useRefusal } from './join-texts.tsx'
import { PicturesForm } from './pictures-form.tsx'
import { pathOfWay, waysOf, type Way } from './way.ts'

export type NamePageProps = {
  code: string
  personId: string
  name: string
  asked: Asked
  hasCard: boolean
  hasPin: boolean
  way: Way
  chosen: readonly Picture[]
  isOwnDevice: boolean
  failure?: ClassSignInFailure | undefined
}

/** Somebody chose their name: shows what is asked of them, or lets them choose it. */
export function NamePage(props: NamePageProps) {
  const { t } = useTranslation('join')
  const { code, name, way, failure } = props
  const { errors, title } = useRefusal(way, failure)
  return (
    <div className="column">
      <ErrorSummary errors={errors} title={title} />
      <p className="step-count">{t('name.hello')}</p>
      <h1>{name}</h1>
      {way === 'choose' ? <ChooseWay {...props} /> : <ShowWay {...props} way={way} />}
      <p className="after-form">
        <LocalLink to={classPath(code)}>{t('name.not-me')}</LocalLink>
      </p>
    </div>
  )
}

function ChooseWay({ code, personId, isOwnDevice }: NamePageProps) {
  const { t } = useTranslation('join')
  const path = namePath(code, personId)
  return (
    <>
      <p>{t('name.choose.lead')}</p>
      <div className="way-buttons">
        <ButtonLink to={pathOfWay(path, 'pictures')} icon="sun">
          {t('name.choose.pictures')}
        </ButtonLink>
        <ButtonLink to={pathOfWay(path, 'class-pin')} look="secondary" icon="keyboard">
          {t('name.choose.class-pin')}
        </ButtonLink>
        <form method="post">
          <input type="hidden" name="way" value="nothing" />
          <Button look="secondary" icon="next">
            {t('name.choose.nothing')}
          </Button>
          <OwnDevice isChecked={isOwnDevice} />
        </form>
      </div>
    </>
  )
}

function ShowWay(props: NamePageProps & { way: Exclude<Way, 'choose'> }) {
  const { way, asked, chosen, failure } = props
  const { message } = useRefusal(way, failure)
  const isNew = asked === 'nothing'
  return (
    <>
      {way === 'pictures' ? (
        <PicturesForm {...props} isNew={isNew}>
          <OwnDevice isChecked={props.isOwnDevice} />
        </PicturesForm>
      ) : (
        <DigitsField way={way} isNew={isNew} error={message}>
          <OwnDevice isChecked={props.isOwnDevice} />
        </DigitsField>
      )}
      {way === 'pictures' && chosen.length > 0 ? null : <OtherWays {...props} />}
    </>
  )
}

function OtherWays({ code, personId, way, ...person }: NamePageProps) {
  const { t } = useTranslation('join')
  const path = namePath(code, personId)
  const others = waysOf(person).filter((each) => each !== way)
  const forgotten = person.asked === 'nothing' ? null : <p>{t('name.forgotten')}</p>
  if (others.length === 0) return <div className="after-form">{forgotten}</div>
  return (
    <div className="after-form">
      <p>{t('name.other-ways')}</p>
      <ul className="plain-list">
        {others.map((each) => (
          <li key={each}>
            <LocalLink to={each === 'choose' ? path : pathOfWay(path, each)}>
              {t(`name.ways.${each}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
      {forgotten}
    </div>
  )
}

/** Unticked, the device is taken for one that others use too. */
function OwnDevice({ isChecked }: { isChecked: boolean }) {
  const { t } = useTranslation('join')
  return (
    <CheckField
      name="isOwnDevice"
      label={t('own-device.label')}
      hint={t('own-device.hint')}
      isChecked={isChecked}
    />
  )
}
