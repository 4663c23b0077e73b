import type { Annex } from '../content/report-document.ts'
import { PaperBlocks } from './paper-blocks.tsx'

type Props = { annex: Annex; belongsTo: string }

/** Begins a new sheet of its own. */
export function PaperAnnex({ annex, belongsTo }: Props) {
  const { label, title, isLandscape, blocks } = annex
  return (
    <section className={isLandscape ? 'paper-sheet paper-across' : 'paper-sheet'}>
      <h3 className="paper-annex">
        {label}
        <span className="paper-subject">{title}</span>
      </h3>
      <p className="paper-middle paper-slant">{belongsTo}</p>
      <PaperBlocks blocks={blocks} />
    </section>
  )
}
