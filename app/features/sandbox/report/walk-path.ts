import { modeAddress } from '../scenario/mode-address.ts'
import type { Mode } from '../scenario/mode.ts'

/** The Vietnamese path of a scenario's report, walked as far as a trace. */
export function walkPath(slug: string, mode: Mode, trace = ''): string {
  const way = trace === '' ? '' : `&vet=${encodeURIComponent(trace)}#di-thu`
  return `/soan-thao/${slug}?che-do=${modeAddress[mode]}${way}`
}
