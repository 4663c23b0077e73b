import { v5 as derivedUuid } from 'uuid'
import type { TurnKind } from './report-state.ts'

const namespace = '3c8f3a0e-51b7-5d0e-8e0b-2f1d4f6a9c55'

type Turn = { unitId: string; period: string; version: number; kind: TurnKind }

/** Of two who accept the same version at once, both tell the same. */
export function turnId({ unitId, period, version, kind }: Turn): string {
  return derivedUuid(['report', kind, unitId, period, version].join(' '), namespace)
}
