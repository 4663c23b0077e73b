import type { FieldEvidence, ScreenEvidence } from './evidence.ts'

export type ScreenTally = ReturnType<typeof createScreenTally>

/** Counts what happens on one screen. */
export function createScreenTally() {
  let shown = 0
  let tenths = 0
  let undos = 0
  const hints: Counts = new Map()
  const stuck: Counts = new Map()
  const traps: Counts = new Map()
  const faults = new Map<string, 'met' | 'recovered'>()
  const fields = new Map<string, FieldTally>()

  return {
    isShown: () => {
      shown++
    },
    isStayedOn: (more: number) => void (tenths += more),
    isHinted: (level: number) => count(hints, String(level)),
    isStuck: (on: string) => count(stuck, on),
    isUndone: () => {
      undos++
    },
    isOffered: (trap: string) => count(traps, trap, 0),
    isTaken: (trap: string) => count(traps, trap),
    isFaulty: (fault: string, state: 'met' | 'recovered') => void faults.set(fault, state),
    field(id: string): FieldTally {
      const known = fields.get(id)
      if (known) return known
      const fresh = createFieldTally()
      fields.set(id, fresh)
      return fresh
    },
    give: (): ScreenEvidence => ({
      shown,
      tenths,
      hints: given(hints),
      stuck: given(stuck),
      undos: undos || undefined,
      traps: given(traps),
      faults: given(faults),
      fields: given(new Map([...fields].map(([id, field]) => [id, field.give()]))),
    }),
  }
}

type FieldTally = ReturnType<typeof createFieldTally>

function createFieldTally() {
  let shown = 0
  let tries = 0
  let refused = 0
  let first: FieldEvidence['first']
  const errors: Counts = new Map()

  return {
    isShown: () => {
      shown++
    },
    isRefused: () => {
      refused++
    },
    /** @param wrong - the verdict, where it was wrong */
    isTried(wrong: string | undefined, isHelped: boolean): void {
      tries++
      if (wrong !== undefined) count(errors, wrong)
      first ??= wrong === undefined ? (isHelped ? 'helped' : 'right') : 'wrong'
    },
    give: (): FieldEvidence => ({
      shown,
      tries: tries || undefined,
      first,
      errors: given(errors),
      refused: refused || undefined,
    }),
  }
}

type Counts = Map<string, number>

function count(counts: Counts, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more)
}

/** Nothing where there is nothing, so that it takes no room. */
function given<Value>(
  found: ReadonlyMap<string, Value>,
): Record<string, Value> | undefined {
  return found.size === 0 ? undefined : Object.fromEntries(found)
}
