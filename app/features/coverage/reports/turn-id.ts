import { derivedEventId } from '#app/features/record/record.ts'
import type { TurnKind } from './report-state.ts'

type Turn = { unitId: string; period: string; version: number; kind: TurnKind }

/** Of two who accept the same version at once, both tell the same. */
export function turnId({ unitId, period, version, kind }: Turn): string {
  return derivedEventId(`report-${kind}`, unitId, period, String(version))
}
