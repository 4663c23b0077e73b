/** SQLite takes some 32,000 parameters in a statement; a nation has more hamlets. */
const mostAtOnce = 10_000

/** Asks for so many at a time, and gives all the answers. */
export async function inChunks<One, Answer>(
  all: readonly One[],
  ask: (some: readonly One[]) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let from = 0; from < all.length; from += mostAtOnce) {
    for (const answer of await ask(all.slice(from, from + mostAtOnce))) answers.push(answer)
  }
  return answers
}
