import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import {
  frontmatterEntries,
  frontmatterSchema,
  kinds,
  needs,
  readerGroups,
  sourceMarks,
  type Frontmatter,
} from '../frontmatter.ts'
import type { Fault } from './lesson-problem.ts'

export type FrontmatterReading = {
  frontmatter: Frontmatter | undefined
  faults: Fault[]
  lineOf: (...path: (string | number)[]) => number
  /** The frontmatter as it is written, from the second line of the file on. */
  yaml: string
  /** The prose, with blank lines where the frontmatter was, so that its line numbers hold. */
  body: string
}

type Key = Frontmatter extends infer Kind
  ? Kind extends unknown
    ? keyof Kind
    : never
  : never

const mends: Record<Key, string> = {
  kind: `choose one of: ${kinds.join(', ')}`,
  title: 'write the lesson’s name on one line',
  benefit: 'say on one line what the reader gains',
  need: `choose one of: ${needs.join(', ')}`,
  procedure: 'write the procedure’s code, such as P01',
  skill: 'write the skill’s id in lower case with hyphens, such as dang-nhap-vneid',
  scenarios: 'list the scenario slugs in the order they are practised, or [] for none',
  audience: 'say on one line whom the lesson is for',
  readers: `choose one of: ${readerGroups.join(', ')}`,
  asks: 'list 5 to 10 things people would say or type when they need this',
  useRank: 'write a whole number; 1 is the lesson people need most',
  source: `list at least one source as { name, url (optional), mark: ${sourceMarks.join('|')} }`,
  checkedOn: 'write the day the content was last checked as YYYY-MM-DD',
  audio: 'name a file of public/audio, such as dang-nhap.vi.opus, or leave the key out',
  realAddress: 'write the bare address, such as dichvucong.gov.vn, or leave the key out',
  stepCard: 'list 3 to 8 short steps, one line each',
}

const isKnownKey = (key: string): key is Key => Object.hasOwn(mends, key)

function keysOf(written: unknown): string[] {
  const kind = v.safeParse(v.object({ kind: v.picklist(kinds) }), written)
  return Object.keys(kind.success ? frontmatterEntries[kind.output.kind] : mends)
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Separates and checks the frontmatter of a lesson. */
export function readFrontmatter(source: string): FrontmatterReading {
  const found = fence.exec(source)
  const yaml = found?.[1]
  if (!found || yaml === undefined) return withoutFrontmatter(source)

  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter })
  // The fence takes the first line of the file.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const lineOf = (...path: (string | number)[]): number => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined
    if (isNode(node) && node.range) return lineAt(node.range[0])
    return path.length > 0 ? lineOf(...path.slice(0, -1)) : 1
  }
  const height = found[0].split('\n').length - 1
  const body = '\n'.repeat(height) + source.slice(found[0].length)

  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      key: 'frontmatter',
      message: error.message.split('\n')[0] ?? 'is not YAML',
      mend: 'write it as YAML; put text that holds “:” or “#” in quotes',
    }))
    return { frontmatter: undefined, faults, lineOf, yaml, body }
  }

  const written: unknown = document.toJS()
  const parsed = v.safeParse(frontmatterSchema, written)
  if (parsed.success) return { frontmatter: parsed.output, faults: [], lineOf, yaml, body }
  return {
    frontmatter: undefined,
    faults: parsed.issues.map((issue) => faultOf(issue, keysOf(written), lineOf)),
    lineOf,
    yaml,
    body,
  }
}

function faultOf(
  issue: v.BaseIssue<unknown>,
  keys: readonly string[],
  lineOf: FrontmatterReading['lineOf'],
): Fault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  const top = String(path[0] ?? 'frontmatter')
  const fault = { line: lineOf(...path), key: path.join('.') || 'frontmatter' }
  if (!isKnownKey(top) || !keys.includes(top)) {
    return {
      ...fault,
      message: 'is not a key of this kind of lesson',
      mend: `remove it, or use one of: ${keys.join(', ')}`,
    }
  }
  const isMissing = path.length === 1 && issue.input === undefined
  return { ...fault, message: isMissing ? 'is missing' : issue.message, mend: mends[top] }
}

function withoutFrontmatter(source: string): FrontmatterReading {
  return {
    frontmatter: undefined,
    faults: [
      {
        line: 1,
        key: 'frontmatter',
        message: 'there is none',
        mend: 'begin the file with a line “---”, then YAML, then a line “---”',
      },
    ],
    lineOf: () => 1,
    yaml: '',
    // gray-matter, inside mdx-bundler, would run frontmatter that begins with `---js`.
    body: `\n${source}`,
  }
}
