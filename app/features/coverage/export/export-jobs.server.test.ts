import { existsSync, readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createExportJobs, type ExportPlace } from './export-jobs.server.ts'

const wanted = {
  owner: 'lan',
  unitId: 'p-1',
  format: 'csv',
  name: 'thao-so',
  total: 2,
} as const

function given(onError?: (error: unknown) => void) {
  const jobs = createExportJobs({
    make: (work: (place: ExportPlace) => Promise<void>, place) => work(place),
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...(onError && { onError }),
  })
  onTestFinished(() => jobs.end())
  const start = (work: (place: ExportPlace) => Promise<void>, owner = 'lan') => {
    const started = jobs.start({ ...wanted, owner }, work)
    if (!started.ok) throw new Error(started.failure.code)
    return started.value
  }
  const until = (id: string, state: string, owner = 'lan') =>
    expect.poll(() => jobs.find(owner, id)?.state).toBe(state)
  return { jobs, start, until }
}

async function work({ file, onRows }: ExportPlace): Promise<void> {
  await appendFile(file, 'một\n')
  onRows(1)
  await appendFile(file, 'hai\n')
  onRows(2)
}

const untilStopped = ({ signal }: ExportPlace): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')))
  })

test('a file is made, kept for an hour, and given to who asked for it alone', async () => {
  const { jobs, start, until } = given()
  const { id } = start(work)
  await until(id, 'done')

  expect(jobs.find('lan', id)).toMatchObject({
    ...{ rows: 2, total: 2, bytes: 10, until: '2026-11-22T11:00:00.000Z' },
  })
  const file = jobs.fileOf('lan', id) ?? ''
  expect(readFileSync(file, 'utf8')).toBe('một\nhai\n')
  expect(jobs.find('nam', id)).toBeUndefined()
  expect(jobs.fileOf('nam', id)).toBeUndefined()
  await jobs.end()
  expect(existsSync(file)).toBe(false)
})

test('one at a time: who has one made waits for it, others stand in line', async () => {
  const { jobs, start, until } = given()
  const first = start(untilStopped)
  const second = start(work, 'nam')
  await until(first.id, 'running')

  expect(jobs.start(wanted, work)).toMatchObject({ failure: { code: 'already' } })
  expect(jobs.find('nam', second.id)?.state).toBe('waiting')
  jobs.cancel('nam', first.id)
  expect(jobs.find('lan', first.id)?.state).toBe('running')
  jobs.cancel('lan', first.id)
  await until(first.id, 'cancelled')
  await until(second.id, 'done', 'nam')
  expect(jobs.fileOf('lan', first.id)).toBeUndefined()
})

test('an error is told to who runs the server, and the next file is made', async () => {
  const errors: unknown[] = []
  const { start, until } = given((error) => errors.push(error))
  const { id } = start(() => Promise.reject(new Error('disk full')))
  await until(id, 'failed')

  expect(errors).toHaveLength(1)
  await until(start(work).id, 'done')
})
