import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import { didYouMean } from '#app/platform/nearest.ts'

/** A finding where a name is not among those there are, with the one that was probably meant. */
export function unknown(
  kind: string,
  name: string,
  names: Iterable<string>,
  path: KeyPath,
): Finding[] {
  const all = [...names]
  if (all.includes(name)) return []
  const near =
    didYouMean(name, all) || (all.length > 0 ? ` There is: ${all.join(', ')}.` : '')
  return [{ path, message: `There is no ${kind} "${name}".${near}` }]
}
