import type { LoaderFunctionArgs } from '@remix-run/node'
import { ForgottenPinPage } from '#app/features/identity/forgotten-pin-page.tsx'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'account:forgotten.title') }
}

export const meta = titleFrom

export default function ForgottenPinRoute() {
  return (
    <PageFrame>
      <ForgottenPinPage />
    </PageFrame>
  )
}
