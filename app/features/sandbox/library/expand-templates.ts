import { checkShape } from '../doctor/check-shape.ts'
import type { KeyPath } from '../scenario/content-problem.ts'
import { fillTemplate, type Values } from './fill-template.ts'
import { didYouMean } from '#app/platform/nearest.ts'
import { dataOf, entriesOf, sourced, type Sourced } from './sourced.ts'
import { templateSections, useSchema, type TemplateUse } from './template.ts'

export type Template<Source> = {
  body: Sourced<Source>
  params: Readonly<Record<string, { default?: unknown }>>
}

/** A use whose values are known, for the texts of its template. */
export type FilledUse<Source> = { template: string; as: string; values: Values<Source> }

export type Expanded<Source> = {
  /** The scenario as if it had been written out. */
  whole: Sourced<Source>
  uses: FilledUse<Source>[]
  problems: { source: Source; path: KeyPath; message: string }[]
}

/**
 * Writes a scenario out: the parts its templates bring, with its own on top. An entry of its own
 * takes the place of a template's with the same key.
 */
export function expandTemplates<Source>(
  own: Sourced<Source>,
  templates: ReadonlyMap<string, Template<Source>>,
): Expanded<Source> {
  const problems: Expanded<Source>['problems'] = []
  const uses: FilledUse<Source>[] = []
  const brought: Sourced<Source>[] = []
  for (const written of usesIn(own)) {
    const use = readUse(written, problems)
    const template = use && findTemplate(use, written, templates, problems)
    if (!use || !template) continue
    const values = valuesOf(use, written, template, problems)
    uses.push({ template: use.template, as: use.as ?? use.template, values })
    const report = (at: Sourced<Source>, name: string) =>
      problems.push({
        ...at,
        message: `There is no parameter "${name}". Add it to params.`,
      })
    brought.push(fillTemplate(template.body, values, report))
  }
  return { whole: merged(own, brought), uses, problems }
}

type Problems<Source> = Expanded<Source>['problems']

function usesIn<Source>(own: Sourced<Source>): readonly Sourced<Source>[] {
  const uses = entriesOf(own).get('uses')
  return uses && 'items' in uses ? uses.items : []
}

function readUse<Source>(
  written: Sourced<Source>,
  problems: Problems<Source>,
): TemplateUse | undefined {
  const { value, findings } = checkShape(useSchema, dataOf(written))
  const at = (path: KeyPath) => ({
    source: written.source,
    path: [...written.path, ...path],
  })
  problems.push(...findings.map(({ path, message }) => ({ ...at(path), message })))
  return value
}

function findTemplate<Source>(
  { template: name }: TemplateUse,
  { source, path }: Sourced<Source>,
  templates: ReadonlyMap<string, Template<Source>>,
  problems: Problems<Source>,
): Template<Source> | undefined {
  const template = templates.get(name)
  const message = `There is no template "${name}".${didYouMean(name, templates.keys())}`
  if (!template) problems.push({ source, path: [...path, 'template'], message })
  return template
}

/** What each parameter is in this use: as given, else as the template has it. */
function valuesOf<Source>(
  use: TemplateUse,
  written: Sourced<Source>,
  { params, body }: Template<Source>,
  problems: Problems<Source>,
): Values<Source> {
  const given = entriesOf(entriesOf(written).get('with'))
  const at = (...path: string[]) => ({
    source: written.source,
    path: [...written.path, ...path],
  })
  const values = new Map(
    Object.entries(params).flatMap(([name, { default: usual }]) =>
      usual === undefined
        ? []
        : [[name, sourced(usual, body.source, ['params', name, 'default'])] as const],
    ),
  )
  if (use.as !== undefined) values.set('as', sourced(use.as, written.source, at('as').path))
  for (const [name, value] of given) {
    values.set(name, value)
    if (params[name]) continue
    const message = `The template "${use.template}" has no parameter "${name}".${didYouMean(name, Object.keys(params))}`
    problems.push({ ...at('with', name), message })
  }
  for (const name of Object.keys(params)) {
    if (values.has(name)) continue
    const message = `The template "${use.template}" needs the parameter "${name}".`
    problems.push({ ...at('with'), message })
    values.set(name, sourced(null, written.source, written.path))
  }
  return values
}

function merged<Source>(
  own: Sourced<Source>,
  brought: readonly Sourced<Source>[],
): Sourced<Source> {
  const entries = new Map(entriesOf(own))
  entries.delete('uses')
  for (const section of templateSections) {
    const all = [...brought, own].map((each) => entriesOf(entriesOf(each).get(section)))
    const parts = new Map(all.flatMap((each) => [...each]))
    const self = entriesOf(own).get(section) ?? own
    if (parts.size > 0)
      entries.set(section, { source: self.source, path: self.path, entries: parts })
  }
  return { source: own.source, path: own.path, entries }
}
