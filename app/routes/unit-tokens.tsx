import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listTokens } from '#app/features/coverage/api/list-tokens.server.ts'
import { makeToken } from '#app/features/coverage/api/make-token.server.ts'
import { TokensPage } from '#app/features/coverage/api/tokens-page.tsx'
import { withdrawToken } from '#app/features/coverage/api/withdraw-token.server.ts'
import { fieldIn, readForm, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const tokens = await listTokens(services, staff, params['unit'] ?? '')
  if (!tokens.ok) throw staffRefusal(tokens.failure)
  const { unit } = tokens.value
  const asked = new URL(request.url).searchParams
  return {
    title: services.textOf(request, 'exports:tokens.title'),
    tokens: tokens.value,
    isWithdrawn: asked.get('xong') === 'withdrawn',
    address: `${services.config.publicUrl}/api/v1/coverage?unit=${encodeURIComponent(unit.id)}`,
  }
}

export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const staff = await requireStaff(request, services)
  const unitId = params['unit'] ?? ''
  const form = await readForm(request)
  if (fieldIn(form, 'intent') === 'withdraw-token') {
    const id = fieldIn(form, 'token')
    const gone = await withdrawToken(services, staff, { unitId, id })
    if (gone.ok)
      throw safeRedirect(request, `/can-bo/don-vi/${unitId}/ma-truy-cap?xong=withdrawn`)
    if (gone.failure.code !== 'token-not-found') throw staffRefusal(gone.failure)
    return data({ refused: { code: gone.failure.code, name: '' } }, { status: 422 })
  }
  const name = fieldIn(form, 'name')
  const made = await makeToken(services, staff, { unitId, name })
  if (made.ok) return data({ made: made.value }, { status: 200 })
  const { code } = made.failure
  if (code === 'unit-not-found' || code === 'not-your-unit') throw staffRefusal({ code })
  return data({ refused: { code, name } }, { status: 422 })
}

export default function UnitTokensRoute() {
  const { tokens, isWithdrawn, address } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageFrame>
      <TokensPage
        {...tokens}
        isWithdrawn={isWithdrawn}
        address={address}
        made={answer && 'made' in answer ? answer.made : undefined}
        refused={answer && 'refused' in answer ? answer.refused : undefined}
      />
    </PageFrame>
  )
}
