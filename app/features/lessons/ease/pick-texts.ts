import type { Path } from './yaml-texts.ts'

/** What of a lesson's frontmatter readers read as ours; `asks` are the readers' own words. */
export const isOursInFrontmatter = ([key]: Path): boolean =>
  ['title', 'benefit', 'audience', 'stepCard'].includes(String(key))

export const isOursInGlossary = (path: Path): boolean =>
  path.at(-2) === 'vi' && path.at(-1) === 'means'

export const isOursInPaths = (path: Path): boolean => path[1] === 'vi'

/** Everything Vietnamese of an evening's kit; the names of its parts are nobody's to read. */
export const isOursInKits = (path: Path): boolean => path.includes('vi')

/** Texts that coach wherever they stand; the rest of a scenario imitates screens and people. */
const sectionsThatCoach = ['mission', 'done', 'traps']
const coaching = ['how', 'nudge', 'where', 'help', 'why']
const blocksThatCoach = ['text', 'warning', 'success', 'caption']
/** Names of plain texts of templates, whose scenario writes them anew without their kind. */
const namesThatCoach = ['note', 'advice', 'intro', 'lost', 'next', 'rule', 'here']

/**
 * Whether the program itself says a text of a scenario to the learner: hints, what a trap or a fault
 * has taught, and notes that address them. `kindOf` tells the kind of block by screen and id.
 */
export function isCoaching(
  path: Path,
  text: string,
  kindOf: (screen: string, block: string) => string | undefined,
): boolean {
  const [section, screen, block] = path.map(String)
  const last = String(path.at(-1))
  if (sectionsThatCoach.includes(section ?? '')) return true
  if (coaching.includes(last) || path.includes('error')) return true
  if (section !== 'screens' || path.length !== 3) return false
  return isNote(kindOf(screen ?? '', block ?? ''), last) && addressesLearner(text)
}

const isNote = (kind: string | undefined, name: string): boolean =>
  kind === undefined ? namesThatCoach.includes(name) : blocksThatCoach.includes(kind)

const addressesLearner = (text: string): boolean =>
  /(?<!\p{L})bác(?!\p{L})/iu.test(withoutQuotes(text))

const withoutQuotes = (text: string): string => text.replace(/“[^”]*”/g, '')
