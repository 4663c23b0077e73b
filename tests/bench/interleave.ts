import { median } from './figure.ts'

type Sides<Round> = {
  ours: () => Promise<Round> | Round
  yardstick: () => Promise<Round> | Round
}

/**
 * Measures both sides in turns, each going first every other time, so that whatever else the
 * machine does falls on both alike. The first round warms up and is not counted.
 */
export async function interleave<Round>(
  rounds: number,
  { ours, yardstick }: Sides<Round>,
): Promise<{ ours: Round; yardstick: Round }[]> {
  const found: { ours: Round; yardstick: Round }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const isOursFirst = round % 2 === 0
    const early = isOursFirst ? await ours() : undefined
    const measured = await yardstick()
    const late = early ?? (await ours())
    if (round > 0) found.push({ ours: late, yardstick: measured })
  }
  return found
}

/** Medians of both sides, and of the ratios round by round: drift falls out of these. */
export function compareBy<Name extends string>(
  rounds: readonly { ours: Record<Name, number>; yardstick: Record<Name, number> }[],
  name: Name,
) {
  return {
    ours: median(rounds.map(({ ours }) => ours[name])),
    yardstick: median(rounds.map(({ yardstick }) => yardstick[name])),
    ratio: median(rounds.map(({ ours, yardstick }) => ours[name] / yardstick[name])),
  }
}
