import type { CellIndicator } from '../cells/indicator.ts'

type Texts = {
  /** From the catalogue `exports`. */
  t: (key: string) => string
  contentName: (id: string) => string
  skillName: (id: string) => string
}

/** What an indicator is called: `Tự làm được: kỹ năng số cơ bản`. */
export function nameIndicator(indicator: CellIndicator, texts: Texts): string {
  const at = indicator.lastIndexOf('.')
  if (at < 0) return texts.t(`counted.${indicator}`)
  const [thing, step] = [indicator.slice(0, at), indicator.slice(at + 1)]
  return `${texts.t(`steps.${step}`)}: ${nameThing(thing, texts)}`
}

function nameThing(thing: string, { t, contentName, skillName }: Texts): string {
  const [kind = '', id] = thing.split(':')
  if (id === undefined) return t(`things.${kind}`)
  return kind === 'content' ? contentName(id) : skillName(id)
}
