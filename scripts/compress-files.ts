import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Below this a compressed copy saves less than it costs to look for. */
const smallest = 512

/** Puts a `.br` and a `.gz` beside every text file, as hard as can be: it is done once per build. */
export async function compressFiles(directory: string): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  const files = entries
    .filter(
      (entry) => entry.isFile() && /\.(js|css|svg|json|webmanifest)$/.test(entry.name),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files) {
    const bytes = await readFile(file)
    if (bytes.length < smallest) continue
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    await writeFile(`${file}.br`, await brotli(bytes, quality))
    await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }))
  }
  return files.length
}
