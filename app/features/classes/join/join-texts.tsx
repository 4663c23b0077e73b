import { useTranslation } from 'react-i18next'
import type { ClassSignInFailure } from '#app/features/identity/identity.ts'
import type { SummaryError } from '#app/ui/error-summary.tsx'
import type { Way } from './way.ts'

/** What to say to somebody whose pictures, digits or number did not let them in. */
export function useRefusal(
  way: Way,
  failure: ClassSignInFailure | undefined,
): { message: string | undefined; errors: SummaryError[]; title: string } {
  const { t } = useTranslation('join')
  const title = t('name.refused')
  if (!failure) return { message: undefined, errors: [], title }
  const count =
    'retryAfterSeconds' in failure ? Math.ceil(failure.retryAfterSeconds / 60) : 0
  const code = failure.code === 'wrong-name-or-secret' ? `wrong-${way}` : failure.code
  const message = t(`name.failures.${code}`, { count })
  return { message, errors: [{ field: 'answer', message }], title }
}
