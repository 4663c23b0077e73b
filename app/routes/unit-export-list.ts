import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileHeaders } from '#app/features/coverage/export/export-file.server.ts'
import {
  listFile,
  listFormats,
} from '#app/features/coverage/export/lists/list-file.server.ts'
import { statedLists } from '#app/features/coverage/export/lists/stated-list.ts'
import { languageOf } from '#app/platform/language.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { listSheets } from './stated-list.server.ts'

/** What officials stated of a unit, as a list to change and to give back on its page. */
export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { searchParams: query, pathname } = new URL(request.url)
  const name = statedLists.find((each) => each === params['list'])
  if (!name) throw new Response(null, { status: 404 })
  const format = listFormats.find((each) => each === (query.get('format') ?? 'xlsx'))
  if (!format) throw staffRefusal({ code: 'not-understood' })
  const asked = { unitId: params['unit'] ?? '', query, language: languageOf(pathname) }
  const sheet = await listSheets[name](services, staff, asked)
  if (!sheet.ok) throw staffRefusal(sheet.failure)
  const file = await listFile(sheet.value, format)
  return new Response(new Uint8Array(file), {
    headers: fileHeaders(format, `thao-so-${name}`),
  })
}
