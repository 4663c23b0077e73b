import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { Services } from '#app/composition.server.ts'
import { fileHeaders, fileName } from '#app/features/coverage/export/export-file.server.ts'
import {
  openExport,
  type OpenedExport,
} from '#app/features/coverage/export/open-export.server.ts'
import { writeExport } from '#app/features/coverage/export/write-export.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inputOf } from './export-of.server.ts'
import { jobStatus } from './export-status.server.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

/** A small file, made while one waits; or a large one that is ready, or how far it is. */
export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const query = new URL(request.url).searchParams
  const asked = { unitId: params['unit'] ?? '', query }
  const opened = await openExport(services, staff, asked)
  if (!opened.ok) throw staffRefusal(opened.failure)
  const id = query.get('viec')
  if (id === null) return madeNow(services, request, opened.value)
  if (query.has('tinh-trang')) return jobStatus(services, request, staff, id)
  return madeBefore(services, staff, { id, unitId: asked.unitId })
}

async function madeNow(services: Services, request: Request, opened: OpenedExport) {
  const { shown, choice } = opened
  if (shown.isTooWide || shown.isLarge) return new Response(null, { status: 413 })
  const pieces: Buffer[] = []
  const write = (piece: string | Uint8Array) => {
    pieces.push(Buffer.from(piece))
    return Promise.resolve()
  }
  await writeExport(services, inputOf(services, request, opened), { write })
  const headers = fileHeaders(choice.format, fileName(opened))
  return new Response(Buffer.concat(pieces), { headers })
}

function madeBefore(
  { exports }: Services,
  staff: Staff,
  { id, unitId }: { id: string; unitId: string },
) {
  const job = exports.find(staff.learnerId, id)
  const file = exports.fileOf(staff.learnerId, id)
  if (!file || job?.unitId !== unitId) return new Response(null, { status: 404 })
  const headers = {
    ...fileHeaders(job.format, job.name),
    'content-length': `${job.bytes}`,
  }
  const stream = createReadableStreamFromReadable(Readable.from(createReadStream(file)))
  return new Response(stream, { headers })
}
