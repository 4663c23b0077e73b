import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { ListFields } from '#app/ui/list-fields.tsx'
import { Listen } from '#app/ui/listen.tsx'
import type { RosterPreview } from './preview-roster.ts'
import { RosterLines } from './roster-lines.tsx'

export const rosterRefusals = [
  'nothing-written',
  'too-many-lines',
  'file-too-large',
  'file-unreadable',
  'bad-lines',
  'not-looked-at',
  'not-agreed',
  'all-there',
] as const
type RosterRefusal = (typeof rosterRefusals)[number]

export type RosterAsked = {
  text: string
  preview?: RosterPreview | undefined
  refusal?: RosterRefusal | undefined
  anyway: readonly number[]
  isGuardianTicked: boolean
}

/** Writes a pasted or uploaded list down: first it shows how it is understood, then it does it. */
export function RosterForm({ text, preview, refusal, ...ticked }: RosterAsked) {
  const { t } = useTranslation('residents')
  const field = refusal === 'not-agreed' ? 'agreed' : 'lines'
  const message = refusal && t(`refusals.${refusal}`)
  return (
    <>
      <ErrorSummary errors={message ? [{ field, message }] : []} />
      <p id="lines-hint">{t('roster.what')}</p>
      <p className="roster-example">{t('roster.example')}</p>
      <form method="post" encType="multipart/form-data" noValidate className="form">
        {preview && <Looked preview={preview} refusal={refusal} {...ticked} />}
        <ListFields
          lines={{
            ...{ label: t('roster.lines'), text },
            ...{ rows: preview ? 6 : 10, longest: 200_000 },
          }}
          file={{
            ...{ label: t('roster.file'), hint: t('roster.file-hint') },
            accept: '.csv,.txt,text/csv,text/plain',
          }}
        />
        <Button name="intent" value="preview" look={preview ? 'secondary' : 'primary'}>
          {t(preview ? 'roster.again' : 'roster.preview')}
        </Button>
      </form>
    </>
  )
}

type LookedProps = Pick<RosterAsked, 'anyway' | 'isGuardianTicked' | 'refusal'> & {
  preview: RosterPreview
}

function Looked({ preview, anyway, isGuardianTicked, refusal }: LookedProps) {
  const { t } = useTranslation('residents')
  const { lines } = preview
  const children = lines.some(
    ({ draft, problems }) =>
      draft.hasGuardianAgreed || problems.includes('guardian-missing'),
  )
  const wrong = lines.filter(({ problems, twin }) => problems.length > 0 && !twin).length
  const ready = lines.filter(({ problems, twin }) => problems.length === 0 && !twin).length
  return (
    <>
      <p role="status">
        {t('roster.ready', { count: ready })}{' '}
        {wrong > 0 && t('roster.wrong', { count: wrong })}
      </p>
      <RosterLines lines={lines} anyway={anyway} />
      {children && (
        <CheckField
          name="guardian"
          label={t('roster.guardian')}
          isChecked={isGuardianTicked}
        />
      )}
      {wrong === 0 && <Saving preview={preview} refusal={refusal} />}
    </>
  )
}

/** Shown once every line is right. */
function Saving({ preview, refusal }: Pick<LookedProps, 'preview' | 'refusal'>) {
  const { t } = useTranslation('residents')
  const phones = preview.lines.some(({ draft }) => draft.phone !== null)
  return (
    <div className="roster-saving">
      <input type="hidden" name="seen" value={preview.seen} />
      <p className="spoken" id="spoken">
        {t('spoken.class-list')}
      </p>
      <Listen to="spoken" />
      <CheckField
        name="agreed"
        label={t('roster.agreed')}
        error={refusal === 'not-agreed' ? t('refusals.not-agreed') : undefined}
      />
      {phones && (
        <CheckField
          name="called"
          label={t('roster.called')}
          hint={t('roster.called-hint')}
        />
      )}
      <Button name="intent" value="add-roster" icon="person">
        {t('roster.do')}
      </Button>
    </div>
  )
}
