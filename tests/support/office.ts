import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const office = process.env['SOFFICE'] ?? 'soffice'

/** A folder for one test file, gone after it, and what LibreOffice makes of files in it. */
export function openOffice() {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-office-'))
  const outdir = path.join(folder, 'out')
  function convert(name: string, bytes: Buffer, to: string): string {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    run(office, [
      // A profile of its own: a second LibreOffice on the same one ends at once.
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', to, '--outdir', outdir, file],
    ])
    const made = path.join(outdir, `${path.parse(name).name}.${to}`)
    if (!existsSync(made)) throw new Error(`LibreOffice could not open ${name}.`)
    return made
  }
  return {
    folder,
    /** Opens a file as its reader would and prints it. */
    toPdf: (name: string, bytes: Buffer): string => convert(name, bytes, 'pdf'),
    /** Opens a workbook and saves it anew. */
    savedAnew: (name: string, bytes: Buffer): Buffer =>
      readFileSync(convert(name, bytes, 'xlsx')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What stands on each page, line by line as it is read. */
export function pagesOf(pdf: string): string[] {
  const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f')
  return pages.slice(0, -1).map((page) => page.normalize('NFC'))
}

/** Each page as a picture; the names of the files, in order. */
export function picturesOf(pdf: string): string[] {
  const stem = pdf.replace(/\.pdf$/, '-page')
  run('pdftoppm', ['-png', '-r', '70', pdf, stem])
  const folder = path.dirname(pdf)
  return readdirSync(folder)
    .filter((name) => name.startsWith(path.basename(stem)))
    .sort()
    .map((name) => path.join(folder, name))
}

function run(command: string, words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error || status !== 0) {
    throw new Error(
      `"${command}" failed. \`npm test\` says how to install LibreOffice and poppler. ${stderr}`,
      { cause: error },
    )
  }
  return stdout
}
