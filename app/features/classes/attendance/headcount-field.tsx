import { useTranslation } from 'react-i18next'

/** Those who do not want to be listed are counted all the same. */
export function HeadcountField({ count }: { count: number }) {
  const { t } = useTranslation('classes')
  return (
    <div className="field">
      <label htmlFor="headcount">{t('roll.headcount')}</label>
      <p className="field-hint" id="headcount-hint">
        {t('roll.headcount-what')}
      </p>
      <div className="roll-count-line">
        <button
          className="roll-step"
          name="step"
          value="-1"
          aria-label={t('roll.one-less')}
        >
          −
        </button>
        <input
          className="input"
          id="headcount"
          name="headcount"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={4}
          defaultValue={count}
          autoComplete="off"
          aria-describedby="headcount-hint"
        />
        <button className="roll-step" name="step" value="1" aria-label={t('roll.one-more')}>
          +
        </button>
      </div>
      <input type="hidden" name="headcount-was" value={count} />
    </div>
  )
}
