import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { foldersIn, unlessAbsent } from '../compile/list-entries.server.ts'
import { isCoaching } from './pick-texts.ts'
import type { EaseText } from '../compile/prose.ts'
import { readYamlProse } from './read-yaml-prose.ts'

/** What the program itself says in scenarios or templates; the rest imitates screens and people. */
export async function coachingTexts(
  contentFolder: string,
  kind: string,
  definition: string,
): Promise<EaseText[]> {
  const folder = path.join(contentFolder, kind)
  const texts = (await foldersIn(folder)).map(async (name): Promise<EaseText[]> => {
    const file = path.join(folder, name, 'vi.yaml')
    const source = await unlessAbsent(readFile(file, 'utf8'))
    if (source === undefined) return []
    const defined = readFile(path.join(folder, name, definition), 'utf8')
    const kindOf = kindsIn((await unlessAbsent(defined)) ?? '')
    const prose = readYamlProse(source, {
      isOurs: (keys, text) => isCoaching(keys, text, kindOf),
    })
    return [{ file, readers: 'residents', knowsTerms: true, prose }]
  })
  return (await Promise.all(texts)).flat()
}

/** The kind of each block of a scenario or template, by screen and id. */
function kindsIn(source: string) {
  const definition: unknown = parse(source)
  const screens = entriesOf(valueAt(definition, 'screens'))
  const kinds = new Map(
    screens.flatMap(([screen, value]) => {
      const blocks = valueAt(value, 'blocks')
      return (Array.isArray(blocks) ? blocks : []).map(
        (block: unknown) =>
          [
            `${screen} ${String(valueAt(block, 'id'))}`,
            String(valueAt(block, 'block')),
          ] as const,
      )
    }),
  )
  return (screen: string, block: string) => kinds.get(`${screen} ${block}`)
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const valueAt = (value: unknown, key: string): unknown =>
  entriesOf(value).find(([each]) => each === key)?.[1]
