import type { ShownRungs } from './shown-opened.ts'

/** Rungs one after another of the same day and the same evidence are told together. */
export function joinRungs(all: readonly ShownRungs[]): ShownRungs[] {
  const joined: ShownRungs[] = []
  for (const rung of all) {
    const last = joined.at(-1)
    if (last && keyOf(last) === keyOf(rung)) last.steps.push(...rung.steps)
    else joined.push({ ...rung, steps: [...rung.steps] })
  }
  return joined
}

const keyOf = ({ day, evidence }: ShownRungs): string => JSON.stringify([day, evidence])
