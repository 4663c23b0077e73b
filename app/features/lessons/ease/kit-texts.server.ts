import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { unlessAbsent } from '../compile/list-entries.server.ts'
import type { EaseText } from '../compile/prose.ts'
import { isOursInKits } from './pick-texts.ts'
import { readYamlProse } from './read-yaml-prose.ts'

/** What a trainer says and does by the kits of an evening. */
export async function kitTexts(contentFolder: string): Promise<EaseText[]> {
  const folder = path.join(contentFolder, 'kits')
  const files = ((await unlessAbsent(readdir(folder))) ?? []).sort()
  return Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map(async (name): Promise<EaseText> => {
        const file = path.join(folder, name)
        const prose = readYamlProse(await readFile(file, 'utf8'), { isOurs: isOursInKits })
        return { file, readers: 'trainers', knowsTerms: true, prose }
      }),
  )
}
