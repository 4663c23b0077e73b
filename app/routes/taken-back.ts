import type { TakenBack } from '#app/features/coverage/denominators/taken-back.ts'

/** By the word in the address that a press leads to. */
const outcomes: Readonly<Record<string, TakenBack>> = {
  rut: 'withdrawn',
  'ghi-lai': 'stated-again',
  'da-doi': 'changed-since',
}

const doneIn = (request: Request): string =>
  new URL(request.url).searchParams.get('xong') ?? ''

/** What became of a press that takes back a number. */
export const takenBackIn = (request: Request): TakenBack | undefined =>
  outcomes[doneIn(request)]

/** How many numbers were just stated. */
export function statedIn(request: Request): number | undefined {
  const done = /^\d{1,4}$/.exec(doneIn(request))
  return done ? Number(done[0]) : undefined
}

export const wordOf = (outcome: TakenBack): string =>
  Object.keys(outcomes).find((word) => outcomes[word] === outcome) ?? ''
