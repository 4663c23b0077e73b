import process from 'node:process'
import * as v from 'valibot'
import { makeExport } from '#app/features/coverage/export/make-export.server.ts'
import type { ExportOrder } from '#app/features/coverage/export/make-in-process.server.ts'

// The process that the server starts for a large file. It ends with the file, or with the server.
const orderSchema = v.custom<ExportOrder>((order) => typeof order === 'object')

process.once('disconnect', () => process.exit(1))
process.once('message', (message) => void make(v.parse(orderSchema, message)))

async function make(order: ExportOrder): Promise<void> {
  let told = 0
  await makeExport(order, (rows) => {
    told = rows
    process.send?.({ rows })
  })
  // Once this one has arrived, so have all before it.
  process.send?.({ rows: told }, () => process.exit(0))
}
