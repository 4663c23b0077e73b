import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { documentOf } from '#app/features/coverage/reports/documents/content/build-document.ts'
import { DocumentPage } from '#app/features/coverage/reports/documents/page/document-page.tsx'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { reportSource } from './report-source.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const source = await reportSource(args)
  const { unit, period } = source.body
  const at = `/can-bo/don-vi/${unit.id}/bao-cao/${period.key}`
  const { search } = new URL(request.url)
  return {
    title: context.services.textOf(request, 'report-document:title'),
    source: { ...source, hash: source.hash ?? null },
    way: [
      { to: `/can-bo/don-vi/${unit.id}`, name: unit.name },
      { to: at, name: period.key },
    ],
    files: { docx: `${at}/docx${search}`, xlsx: `${at}/xlsx${search}` },
  }
}

export default function UnitReportPrintRoute() {
  const { source, way, files } = useLoaderData<typeof loader>()
  const report = documentOf({ ...source, hash: source.hash ?? undefined })
  return (
    <PageFrame>
      <DocumentPage report={report} way={way} files={files} />
    </PageFrame>
  )
}
