import { fork } from 'node:child_process'
import * as v from 'valibot'
import type { ExportPlace } from './export-jobs.server.ts'
import type { ExportJobInput } from './write-export.server.ts'

/** Room for the objects of one block of rows: beside the server there is no more than this. */
const limits = ['--max-semi-space-size=24', '--max-old-space-size=192']

const toldSchema = v.object({ rows: v.number() })

type Where = { script: string; databaseUrl: string }
export type ExportOrder = { databaseUrl: string; file: string; input: ExportJobInput }

/**
 * Has a file made in a process of its own, which reads the database by itself: pages are served
 * meanwhile, its memory ends with it, and what kills it kills nothing else.
 */
export const makeInProcess =
  ({ script, databaseUrl }: Where) =>
  (input: ExportJobInput, { file, onRows, signal }: ExportPlace): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(script, [], {
        ...{
          execArgv: limits,
          env: { NODE_ENV: 'production' },
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        },
        ...{ signal, killSignal: 'SIGKILL' },
      })
      let said = ''
      child.stderr?.on('data', (piece: Buffer) => {
        said = (said + piece.toString()).slice(-4_000)
      })
      child.on('message', (message) => onRows(v.parse(toldSchema, message).rows))
      child.on('error', reject)
      child.on('close', (code, by) => {
        if (code === 0) resolve()
        else reject(new Error(`Making a file ended with ${by ?? code}: ${said}`))
      })
      const order: ExportOrder = { databaseUrl, file, input }
      child.send(order, (error) => error && reject(error))
    })
