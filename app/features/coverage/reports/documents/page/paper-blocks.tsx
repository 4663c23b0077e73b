import { assertNever } from '#app/platform/assert-never.ts'
import type { Block, Run } from '../content/report-document.ts'
import { PaperTable } from './paper-table.tsx'

export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, place) => <PaperBlock key={place} block={block} />)
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'part':
      return <h3>{block.text}</h3>
    case 'chapter':
      return <h4>{block.text}</h4>
    case 'table':
      return <PaperTable table={block.table} />
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'point':
    case 'small':
      return (
        <p className={`paper-${block.kind}`}>
          <Runs runs={block.runs} />
        </p>
      )
    default:
      return assertNever(block)
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, place) => <RunOf key={place} run={run} />)
}

function RunOf({ run }: { run: Run }) {
  if ('note' in run) {
    return (
      <sup className="paper-mark">
        <a href={`#note-${run.note}`} id={`mark-${run.note}`}>
          {run.note}
        </a>
      </sup>
    )
  }
  if (run.isBold) return <strong>{run.text}</strong>
  return run.isItalic ? <em>{run.text}</em> : <>{run.text}</>
}
