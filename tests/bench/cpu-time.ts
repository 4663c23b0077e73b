import { existsSync, readFileSync } from 'node:fs'

const ticksASecond = 100

/** Processor time a process has used; not a number where the system does not tell (not Linux). */
export function cpuSecondsOf(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  // The second field, a name in brackets, may hold spaces: count from behind it.
  const text = readFileSync(file, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond
}
