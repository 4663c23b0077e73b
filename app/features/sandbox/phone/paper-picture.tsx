import type { BlockOf } from '../scenario/block.ts'

type Paper = BlockOf<'choice'>['papers'][string]

/** A sample paper as it was photographed. What is wrong with it is said in words beside it. */
export function PaperPicture({ shows, flaw }: Paper) {
  return (
    <svg
      className={flaw === undefined ? 'paper' : `paper paper-${flaw}`}
      viewBox="0 0 80 80"
      aria-hidden="true"
    >
      <use href={`/drawings/papers.svg#${shows}`} width="80" height="80" />
    </svg>
  )
}
