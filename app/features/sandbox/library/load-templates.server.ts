import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { checkShape } from '../doctor/check-shape.ts'
import type { ContentProblem } from '../scenario/content-problem.ts'
import type { Template } from './expand-templates.ts'
import { sourced } from './sourced.ts'
import { templateSchema, templateSections } from './template.ts'
import { readYaml, type YamlSource } from './yaml-source.server.ts'

export type LoadedTemplate = Template<YamlSource> & {
  texts: { vi: YamlSource; en: YamlSource }
}

/** Reads `templates/<name>/` below the content folder; there may be none. */
export async function loadTemplates(
  contentFolder: string,
): Promise<{ templates: Map<string, LoadedTemplate>; problems: ContentProblem[] }> {
  const folder = path.join(contentFolder, 'templates')
  const templates = new Map<string, LoadedTemplate>()
  const problems: ContentProblem[] = []
  for (const name of await listFolders(folder)) {
    const source = await readYaml(path.join(folder, name, 'template.yaml'))
    const texts = {
      vi: await readYaml(path.join(folder, name, 'vi.yaml')),
      en: await readYaml(path.join(folder, name, 'en.yaml')),
    }
    problems.push(...source.problems, ...texts.vi.problems, ...texts.en.problems)
    if (source.data === undefined) continue
    const { value, findings } = checkShape(templateSchema, source.data)
    problems.push(...findings.map((each) => source.locate(each)))
    if (!value) continue
    const sections = Object.fromEntries(templateSections.map((key) => [key, value[key]]))
    templates.set(name, { body: sourced(sections, source), params: value.params, texts })
  }
  return { templates, problems }
}

/** The folders in a folder by name; none where it is not there. */
export async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
