import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { languages } from '#app/platform/language.ts'
import type { Fault } from '../compile/lesson-problem.ts'
import { foldName, namesOf, termSchema, type Term } from './glossary.ts'

type LineOf = (...path: (string | number)[]) => number

/** Reads the glossary as its author wrote it: its sound terms, and what is wrong with the rest. */
export function readGlossary(
  source: string,
  knownLessons: readonly string[],
): { terms: Term[]; faults: Fault[] } {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter })
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      key: 'glossary',
      message: error.message.split('\n')[0] ?? 'is not YAML',
      mend: 'write it as YAML; put text that holds “:” or “#” in quotes',
    }))
    return { terms: [], faults }
  }
  const lineOf: LineOf = (...path) => {
    const node = document.getIn(path, true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    return path.length > 0 ? lineOf(...path.slice(0, -1)) : 1
  }

  const data: unknown = document.toJS()
  if (!Array.isArray(data)) {
    const message = 'is not a list'
    const mend = 'begin every term with “- id: …”'
    return { terms: [], faults: [{ line: 1, key: 'glossary', message, mend }] }
  }
  const terms = new Map<number, Term>()
  const faults: Fault[] = []
  for (const [index, entry] of data.entries()) {
    const parsed = v.safeParse(termSchema, entry)
    if (parsed.success) terms.set(index, parsed.output)
    else faults.push(...parsed.issues.map((issue) => faultOf(issue, index, lineOf)))
  }
  faults.push(...faultsOfNames(terms, lineOf))
  faults.push(...faultsOfLessons(terms, knownLessons, lineOf))
  return { terms: [...terms.values()], faults }
}

const mends: Record<keyof Term, string> = {
  id: 'give the term an id in lower case with hyphens, such as ma-qr',
  vi: 'write vi: { term, means } and, if there are other ways to write it, forms: […]',
  en: 'write en: { term, means } and, if there are other ways to write it, forms: […]',
  lesson: 'write the slug of the lesson that explains more, or leave the key out',
}

const isKey = (key: unknown): key is keyof Term =>
  typeof key === 'string' && Object.hasOwn(mends, key)

function faultOf(issue: v.BaseIssue<unknown>, index: number, lineOf: LineOf): Fault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  const [top] = path
  return {
    line: lineOf(index, ...path),
    key: path.join('.') || 'term',
    message: issue.input === undefined ? 'is missing' : issue.message,
    mend: isKey(top) ? mends[top] : `use the keys ${Object.keys(mends).join(', ')}`,
  }
}

/** A name that leads to two terms would explain one of them wrongly. */
function faultsOfNames(terms: ReadonlyMap<number, Term>, lineOf: LineOf): Fault[] {
  return languages.flatMap((language) => {
    const owners = new Map<string, Term>()
    const faults: Fault[] = []
    for (const [index, term] of terms) {
      for (const name of new Set(namesOf(term, language).map(foldName))) {
        const owner = owners.get(name)
        owners.set(name, owner ?? term)
        if (!owner) continue
        faults.push({
          line: lineOf(index),
          key: `${term.id}.${language}`,
          message: `“${name}” already leads to the term “${owner.id}”`,
          mend: 'make one term of the two, or take the name from one of them',
        })
      }
    }
    return faults
  })
}

function faultsOfLessons(
  terms: ReadonlyMap<number, Term>,
  known: readonly string[],
  lineOf: LineOf,
): Fault[] {
  return [...terms].flatMap(([index, { lesson }]) => {
    if (lesson === undefined || known.includes(lesson)) return []
    const message = `there is no lesson “${lesson}”`
    const mend = `choose one of: ${known.join(', ')}`
    return [{ line: lineOf(index, 'lesson'), key: 'lesson', message, mend }]
  })
}
