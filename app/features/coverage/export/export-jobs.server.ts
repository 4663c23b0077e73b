import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 as uuid } from 'uuid'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ExportFormat } from './export-form.ts'
import type { JobState } from './shown-export.ts'

/** How long a file is kept after it was made, in milliseconds. */
const keptFor = 3_600_000
const mostJobs = 20

export type ExportJob = {
  id: string
  /** Who may see it and fetch its file. */
  owner: string
  unitId: string
  format: ExportFormat
  /** What the file is called, without its ending. */
  name: string
  state: JobState
  rows: number
  total: number
  bytes: number
  /** Until when the file is kept. */
  until: string | undefined
}

type Kept = ExportJob & { folder: string | undefined; stop: AbortController }
type Wanted = Pick<ExportJob, 'owner' | 'unitId' | 'format' | 'name' | 'total'>

/** Where a file is to be, and who is told how far it is. */
export type ExportPlace = {
  file: string
  onRows: (rows: number) => void
  signal: AbortSignal
}

type Options<Task> = {
  make: (task: Task, place: ExportPlace) => Promise<void>
  now?: () => Date
  onError?: (error: unknown) => void
}

/**
 * The large files being made, one after another, and those made in the last hour. They end with
 * this process: whoever asks afterwards is told that the file is gone.
 */
export function createExportJobs<Task>({
  make,
  now = () => new Date(),
  onError,
}: Options<Task>) {
  const jobs = new Map<string, Kept>()
  let line: Promise<void> = Promise.resolve()

  const isOpen = ({ state }: ExportJob) => state === 'waiting' || state === 'running'

  async function work(job: Kept, task: Task): Promise<void> {
    if (job.stop.signal.aborted) return
    job.state = 'running'
    job.folder = await mkdtemp(path.join(tmpdir(), 'thaoso-export-'))
    const { signal } = job.stop
    signal.throwIfAborted()
    await make(task, { file: fileOf(job), signal, onRows: (rows) => (job.rows = rows) })
    signal.throwIfAborted()
    job.bytes = (await stat(fileOf(job))).size
    job.until = new Date(now().getTime() + keptFor).toISOString()
    job.state = 'done'
  }

  async function run(job: Kept, task: Task): Promise<void> {
    try {
      await work(job, task)
    } catch (error) {
      job.state = job.stop.signal.aborted ? 'cancelled' : 'failed'
      if (job.state === 'failed') onError?.(error)
      await clear(job)
    }
    setTimeout(() => void forget(job), keptFor).unref()
  }

  async function clear(job: Kept): Promise<void> {
    if (job.folder !== undefined) await rm(job.folder, { recursive: true, force: true })
  }

  async function forget(job: Kept): Promise<void> {
    jobs.delete(job.id)
    await clear(job)
  }

  function find(owner: string, id: string): Kept | undefined {
    const job = jobs.get(id)
    return job?.owner === owner ? job : undefined
  }

  return {
    start(wanted: Wanted, task: Task): Result<ExportJob, { code: 'already' | 'busy' }> {
      const all = [...jobs.values()]
      if (all.some((job) => job.owner === wanted.owner && isOpen(job))) {
        return failure('already')
      }
      if (all.length >= mostJobs) return failure('busy')
      const job: Kept = {
        ...{ ...wanted, id: uuid(), state: 'waiting', rows: 0, bytes: 0 },
        ...{ until: undefined, folder: undefined, stop: new AbortController() },
      }
      jobs.set(job.id, job)
      line = line.then(() => run(job, task))
      return success(job)
    },
    find: (owner: string, id: string): ExportJob | undefined => find(owner, id),
    /** The path of a file that is ready. */
    fileOf: (owner: string, id: string): string | undefined => {
      const job = find(owner, id)
      return job?.state === 'done' ? fileOf(job) : undefined
    },
    /** The one that somebody is having made. */
    openOf: (owner: string): ExportJob | undefined =>
      [...jobs.values()].find((job) => job.owner === owner && isOpen(job)),
    cancel(owner: string, id: string): void {
      const job = find(owner, id)
      if (!job || !isOpen(job)) return
      job.stop.abort()
      job.state = 'cancelled'
    },
    /** Stops all and leaves nothing on the disk. */
    async end(): Promise<void> {
      for (const job of jobs.values()) job.stop.abort()
      await line
      await Promise.all([...jobs.values()].map(forget))
    },
  }
}

const fileOf = ({ folder = '' }: Kept): string => path.join(folder, 'export')
