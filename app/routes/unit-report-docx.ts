import type { LoaderFunctionArgs } from '@remix-run/node'
import { documentOf } from '#app/features/coverage/reports/documents/content/build-document.ts'
import { writeDocx } from '#app/features/coverage/reports/documents/docx/write-docx.server.ts'
import { attachment } from '#app/features/coverage/reports/documents/file-name.ts'
import { fileAnswer } from './file-answer.server.ts'
import { reportSource } from './report-source.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const source = await reportSource(args)
  return fileAnswer(await writeDocx(documentOf(source)), {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: attachment(source.body, 'docx'),
  })
}
