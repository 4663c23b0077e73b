import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compilerFingerprint } from './compile-cache.server.ts'

/** A compiler of two files, of which one is lent. */
async function givenCompiler() {
  const folder = await mkdtemp(path.join(tmpdir(), 'compiler-'))
  const compiler = path.join(folder, 'compile.ts')
  const lent = path.join(folder, 'lent.ts')
  await writeFile(compiler, "import { end } from './lent.ts'\nconsole.log('a' + end)\n")
  await writeFile(lent, "export const end = 'b'\n")
  return { compiler, lent }
}

test('what a compiler imports from elsewhere is a part of its fingerprint', async () => {
  const { compiler, lent } = await givenCompiler()
  const before = await compilerFingerprint(compiler)
  await writeFile(lent, "export const end = 'c'\n")

  expect(await compilerFingerprint(compiler)).not.toBe(before)
})

test('a comment makes no other compiler', async () => {
  const { compiler, lent } = await givenCompiler()
  const before = await compilerFingerprint(compiler)
  await writeFile(lent, "// The end.\nexport const end = 'b'\n")

  expect(await compilerFingerprint(compiler)).toBe(before)
})

test('the same compiler has the same fingerprint', async () => {
  expect(await compilerFingerprint()).toBe(await compilerFingerprint())
})
