import { readException, type Prose } from '../compile/prose.ts'
import { textsInYaml, type Path } from './yaml-texts.ts'

type Options = {
  /** Whether readers meet this text as words of ours; `false` leaves it out. */
  isOurs: (path: Path, text: string) => boolean
  /** Line of the file on which the YAML begins. */
  firstLine?: number
}

/** The texts of a YAML file that are ours, each with the exceptions on the lines before it. */
export function readYamlProse(source: string, { isOurs, firstLine = 1 }: Options): Prose {
  const exceptions = exceptionsIn(source)
  const inFile = (line: number) => line + firstLine - 1
  const blocks = textsInYaml(source)
    .filter(({ path, text }) => isOurs(path, text))
    .map(({ text, lines }) => ({
      line: inFile(lines.at(-1) ?? 1),
      text: withoutPlaceholders(text),
      // No text in YAML can hold the mark of a term.
      isRunning: false,
      terms: [],
      excused: exceptions.flatMap(({ covers }, index) =>
        lines.includes(covers) ? [index] : [],
      ),
    }))
  return {
    blocks,
    exceptions: exceptions.map(({ exception }) => ({
      ...exception,
      line: inFile(exception.line),
    })),
  }
}

/** What is filled in is a name, a number or a text that is checked where it stands. */
const withoutPlaceholders = (text: string): string =>
  text.replace(/\{\{[^}]*\}\}/g, '0').trim()

/** An exception covers what begins on the next line that is no comment, with all below it. */
function exceptionsIn(source: string) {
  const lines = source.split('\n')
  return lines.flatMap((text, index) => {
    const comment = /^\s*#(.*)$/.exec(text)?.[1]
    const exception = comment === undefined ? undefined : readException(comment, index + 1)
    if (!exception) return []
    const covered = lines.findIndex((line, at) => at > index && !/^\s*(#.*)?$/.test(line))
    return [{ exception, covers: covered + 1 }]
  })
}
