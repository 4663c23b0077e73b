import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import * as v from 'valibot'
import { arrangeMdx } from './arrange-mdx.ts'
import type { Fault } from './lesson-problem.ts'
import { numberTerms } from './mark-terms.ts'
import type { MdxNode } from './mdx-node.ts'
import { outlineMdx } from './outline-mdx.ts'
import type { Outline } from './outline.ts'

const esbuildSettings = {
  target: 'es2020',
  // Without it Vietnamese letters become \u escapes, at three times the size.
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const

/** mdx-bundler's own type for these points at a module its dependency does not export. */
type MdxOptions = { remarkPlugins?: unknown[] | null }

export type Compilation =
  | { isCompiled: true; module: string; outline: Outline }
  | { isCompiled: false; faults: Fault[] }

/** Compiles a lesson's prose; `body` keeps the line numbers of its file. */
export async function compileLesson(body: string): Promise<Compilation> {
  let outline: Outline | undefined
  const readOutline = () => (tree: MdxNode) => {
    arrangeMdx(tree)
    outline = outlineMdx(tree)
    numberTerms(tree)
  }
  try {
    const { code } = await bundleMDX({
      source: body,
      mdxOptions: (options: MdxOptions): MdxOptions => ({
        ...options,
        // In place of the bundler's own plugins, which read frontmatter: that is ours to check.
        remarkPlugins: [remarkGfm, readOutline],
      }),
      esbuildOptions: (options) => ({
        ...options,
        ...esbuildSettings,
        define: { ...options.define, ...esbuildSettings.define },
        logLevel: 'silent',
      }),
    })
    if (!outline) throw new Error('The outline plugin did not run.')
    const module = `export default function(React,_jsx_runtime,ReactDOM){${code}}\n`
    return { isCompiled: true, module, outline }
  } catch (error) {
    // An import fails the bundle too, but the outline names it as the author wrote it.
    if (outline?.faults.length) return { isCompiled: false, faults: outline.faults }
    return { isCompiled: false, faults: faultsOfFailure(error) }
  }
}

const failureSchema = v.object({
  errors: v.array(
    v.object({ text: v.string(), location: v.nullable(v.object({ line: v.number() })) }),
  ),
})

function faultsOfFailure(error: unknown): Fault[] {
  const failure = v.safeParse(failureSchema, error)
  if (!failure.success) throw error
  return failure.output.errors.map(({ text, location }) => ({
    line: location?.line ?? 1,
    key: 'MDX',
    message: text.replace(/^Cannot process MDX file with esbuild:\s*/, '').trim(),
    mend: 'close every <Tag> that is opened, and write \\< and \\{ for the bare signs',
  }))
}
