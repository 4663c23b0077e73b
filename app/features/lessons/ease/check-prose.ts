import type { Fault } from '../compile/lesson-problem.ts'
import { foldName } from '../glossary/glossary.ts'
import type { KnownTerm } from './ease-words.ts'
import { explainedIn } from './explained.ts'
import { plainPhrases, type Phrases } from './phrases.ts'
import { easeRules, type Block, type Exception, type Prose } from '../compile/prose.ts'
import { averageFindings, findingsIn } from './rules.ts'
import { readSentence, type Finding, type Measure } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'
import { endsWithin } from './words-of.ts'

export type Reading = {
  faults: Fault[]
  /** Syllables of each sentence. */
  lengths: number[]
  /** Exceptions that excuse something. */
  exceptions: number
}

type Check = Measure & {
  terms: readonly KnownTerm[]
  /** Phrases that readers of this text know from elsewhere. */
  known: Phrases
}

/** Checks the blocks of a text in the order they are read, so that what is explained stays so. */
export function checkProse(prose: Prose, { terms, known, ...measure }: Check): Reading {
  const namesIn = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => namesOf(block, terms))
  // A heading or a caption cannot hold the mark of a term: a mark anywhere will do for it.
  const marked = [known, plainPhrases(namesIn(prose.blocks))]
  const explained: string[] = []
  let before = [known]
  const used = new Set<number>()
  const faults: Fault[] = []
  const lengths: number[] = []

  for (const block of prose.blocks) {
    const newly = [...namesIn([block]), ...explainedIn(block.text, measure.words)]
    if (newly.length > 0) {
      explained.push(...newly)
      before = [known, plainPhrases(explained)]
    }
    const explainedHere = block.isRunning ? before : [...before, ...marked]
    const sentences = splitSentences(block.text).map((text, index, all) =>
      readSentence(text, explainedHere, endsWithin(all.slice(0, index).join(' '))),
    )
    const lengthsHere = sentences.map(({ words }) => words.length)
    lengths.push(...lengthsHere)
    const findings = [
      ...sentences.flatMap((sentence) => findingsIn(sentence, measure)),
      ...averageFindings(lengthsHere, measure.thresholds.average),
    ]
    for (const finding of findings) {
      const excuse = excuseOf(finding, block, prose.exceptions)
      if (excuse === undefined) faults.push(faultOf(finding, block))
      else used.add(excuse)
    }
  }
  faults.push(...prose.exceptions.flatMap((each, index) => faultsOf(each, used.has(index))))
  return { faults, lengths, exceptions: used.size }
}

function namesOf({ terms }: Block, known: readonly KnownTerm[]): string[] {
  return terms.flatMap((written) => {
    const sought = foldName(written)
    const entry = known.find(({ id, names }) =>
      [id, ...names].some((name) => foldName(name) === sought),
    )
    return [written, ...(entry?.names ?? [])]
  })
}

const excuseOf = (
  { rule }: Finding,
  { excused }: Block,
  exceptions: readonly Exception[],
): number | undefined => excused.find((index) => exceptions[index]?.rule === rule)

const faultOf = ({ rule, message, mend }: Finding, { line }: Block): Fault => ({
  line,
  key: rule,
  message,
  mend: `${mend}; or say why not: ease: ${rule} – reason`,
})

function faultsOf({ line, rule, reason }: Exception, isUsed: boolean): Fault[] {
  const fault = (message: string, mend: string) => [{ line, key: 'ease', message, mend }]
  if (!easeRules.some((known) => known === rule)) {
    return fault(
      `“${rule}” is not a rule of reading ease`,
      `choose one of: ${easeRules.join(', ')}`,
    )
  }
  if (reason === '')
    return fault('the exception gives no reason', `write ease: ${rule} – why`)
  return isUsed ? [] : fault(`there is no ${rule} here to excuse`, 'remove the exception')
}
