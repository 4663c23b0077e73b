import * as esbuild from 'esbuild'
import { expect, test } from 'vitest'

/** Everything of ours that runs in a browser, with the libraries it brings. */
const entries = [
  'app/page.entry.ts',
  'app/document.entry.ts',
  'app/staff.entry.ts',
  'app/prefs.entry.ts',
  'app/search.entry.ts',
  'app/entry.client.tsx',
  'app/features/sync/practice.tsx',
  'app/ui/error-page.tsx',
  'app/ui/page-frame.tsx',
  'app/ui/texts-for-browser.tsx',
]

/** Younger than Chrome 80, the oldest browser promised. Syntax is lowered by the build, these are not. */
const tooYoung = [
  /\.(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren)\(/g,
  /\bObject\.(hasOwn|groupBy)\(/g,
  /\bPromise\.any\(/g,
  /\b(structuredClone|WeakRef|randomUUID)\(/g,
  /\bAbortSignal\.(timeout|any)\(/g,
]

test('what runs in a browser asks for nothing that Chrome 80 does not have', async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: entries,
    outdir: 'in-memory',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome80',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
  })

  const used = outputFiles.flatMap(({ text }) =>
    tooYoung.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index }) => text.slice(index - 60, index + 20)),
    ),
  )
  expect(used).toEqual([])
})
