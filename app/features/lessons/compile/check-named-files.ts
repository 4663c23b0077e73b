import type { Fault } from './lesson-problem.ts'
import type { ReadLesson } from './read-lesson.ts'

/** A recording that a lesson names and that is not there. */
export function faultsOfAudio(
  { frontmatter, lineOf }: ReadLesson,
  recordings: ReadonlySet<string>,
): Fault[] {
  const audio = frontmatter?.audio
  if (audio === undefined || recordings.has(audio)) return []
  const message = `there is no recording “${audio}”`
  const mend = 'put the file into public/audio, or leave the key out'
  return [{ line: lineOf('audio'), key: 'audio', message, mend }]
}

/** Links to lessons that are not there, or to one language of a lesson. */
export function faultsOfLinks({ outline }: ReadLesson, slugs: readonly string[]): Fault[] {
  return (outline?.links ?? []).flatMap(({ url, line }) => {
    if (/^\/en(\/|$)/.test(url)) {
      const mend = 'write the Vietnamese address; the page puts the language before it'
      return [{ line, key: 'link', message: `“${url}” names a language`, mend }]
    }
    const slug = /^\/bai-hoc\/([^/#?]*)/.exec(url)?.[1]
    if (slug === undefined || slugs.includes(slug)) return []
    const message = `there is no lesson “${slug}”`
    return [{ line, key: 'link', message, mend: `choose one of: ${slugs.join(', ')}` }]
  })
}
