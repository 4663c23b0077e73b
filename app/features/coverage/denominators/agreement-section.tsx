import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { agrees, type Gap, type Reconciliation } from './reconcile.ts'

/** How far the hamlets together say what their commune says, in words. */
export function AgreementSection(found: Reconciliation) {
  const { t } = useTranslation('denominators')
  const { silent } = found
  const adults = useGap(found.adults)
  const households = useGap(found.households)
  return (
    <section aria-labelledby="agree">
      <h2 id="agree">{t('agree.title')}</h2>
      {agrees(found) ? (
        <p>{t('agree.same')}</p>
      ) : (
        <ul>
          <li>{t('agree.adults', adults)}</li>
          <li>{t('agree.households', households)}</li>
          {silent.length > 0 && (
            <li>{t('agree.silent', { count: silent.length, names: silent.join(', ') })}</li>
          )}
        </ul>
      )}
      <p className="soft">{t('agree.used')}</p>
    </section>
  )
}

function useGap({ own, sum, difference }: Gap) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  const number = writtenNumber(Math.abs(difference), language)
  const share = writtenRate(Math.abs(difference), own, language)
  const gap =
    difference === 0
      ? t('agree.equal')
      : own === 0
        ? t('agree.more-of-none', { number })
        : t(difference > 0 ? 'agree.more' : 'agree.fewer', { number, share })
  return { own: writtenNumber(own, language), sum: writtenNumber(sum, language), gap }
}
