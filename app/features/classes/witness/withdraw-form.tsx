import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { withdrawReasons } from './withdrawal.ts'

type Props = {
  deed: string
  /** Of whom and what, for those who hear one button after another. */
  about: string
  /** Then a reason is asked for. */
  isSigned: boolean
}

/** Takes back what was seen or written down by mistake. */
export function WithdrawForm({ deed, about, isSigned }: Props) {
  const { t } = useTranslation('live')
  const field = `reason-${deed}`
  return (
    <form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="deed" value={deed} />
      {isSigned && (
        <div className="field">
          <label htmlFor={field}>{t('withdraw.reason')}</label>
          <select className="input" id={field} name="reason" required defaultValue="">
            <option value="">{t('withdraw.choose')}</option>
            {withdrawReasons.map((reason) => (
              <option key={reason} value={reason}>
                {t(`withdraw.reasons.${reason}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button look="quiet">
        {t('withdraw.do')}
        <span className="unseen">: {about}</span>
      </Button>
    </form>
  )
}
