import type { LoaderFunctionArgs } from '@remix-run/node'
import { documentOf } from '#app/features/coverage/reports/documents/content/build-document.ts'
import { attachment } from '#app/features/coverage/reports/documents/file-name.ts'
import { sheetsOf } from '#app/features/coverage/reports/documents/report-sheets.ts'
import { writeWorkbook } from '#app/features/coverage/workbook/write-workbook.server.ts'
import { fileAnswer } from './file-answer.server.ts'
import { reportSource } from './report-source.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const source = await reportSource(args)
  return fileAnswer(await writeWorkbook(sheetsOf(documentOf(source))), {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: attachment(source.body, 'xlsx'),
  })
}
