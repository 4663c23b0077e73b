import type { Db } from '#db/database.ts'

type Waiting = {
  run: (trx: Db) => Promise<void>
  settle: () => void
  fail: (reason: unknown) => void
}

/**
 * Runs what comes in at the same moment in one transaction: flushing a commit to the disk takes
 * as long as storing a hundred events, and a class that goes home sends forty batches at once.
 * Where one of them fails, each is run again in a transaction of its own, so that it fails alone.
 */
export function createCommitTogether() {
  const queues = new WeakMap<Db, Waiting[]>()

  async function flush(db: Db): Promise<void> {
    const queue = queues.get(db) ?? []
    queues.delete(db)
    try {
      await runAll(db, queue)
      queue.forEach(({ settle }) => settle())
    } catch (reason) {
      if (queue.length === 1) queue[0]?.fail(reason)
      else for (const one of queue) await runAll(db, [one]).then(one.settle, one.fail)
    }
  }

  return function commit<Done>(db: Db, work: (trx: Db) => Promise<Done>): Promise<Done> {
    return new Promise((resolve, reject) => {
      let settle: () => void
      const one: Waiting = {
        run: async (trx) => {
          const done = await work(trx)
          settle = () => resolve(done)
        },
        settle: () => settle(),
        fail: reject,
      }
      const queue = queues.get(db)
      if (queue) {
        queue.push(one)
        return
      }
      queues.set(db, [one])
      // By then every request that has already arrived is read.
      setImmediate(() => void flush(db))
    })
  }
}

function runAll(db: Db, queue: readonly Waiting[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    for (const { run } of queue) await run(trx)
  })
}
