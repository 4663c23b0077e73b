import type { LoaderFunctionArgs } from '@remix-run/node'
import { PrivacyPage } from '#app/features/identity/privacy-page.tsx'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'privacy:title') }
}

export const meta = titleFrom

export default function PrivacyRoute() {
  return (
    <PageFrame>
      <PrivacyPage />
    </PageFrame>
  )
}
