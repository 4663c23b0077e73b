type Asking = {
  times: number
  cookie: string
  /** Done before each, without being measured. */
  before?: () => Promise<unknown>
}

/** Asks for pages one after another. Gives the milliseconds from asking to the last byte. */
export async function timesOf(
  pageOf: (turn: number) => string,
  { times, cookie, before }: Asking,
): Promise<number[]> {
  const found: number[] = []
  const warmUp = 10
  for (let turn = 0; turn < times + warmUp; turn += 1) {
    await before?.()
    const start = performance.now()
    const answer = await fetch(pageOf(turn), { headers: { cookie } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${pageOf(turn)} was answered with ${answer.status}.`)
    if (turn >= warmUp) found.push(performance.now() - start)
  }
  return found
}

/** The value that a share of all are not above. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  )
}
