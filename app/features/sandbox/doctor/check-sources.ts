import type { BlockOf } from '../scenario/block.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import { looksReal } from '../fields/privacy-guard.ts'
import { personaSchema } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import { unknown } from './unknown-name.ts'

/** Where the right and the foreseen wrong values of fields come from. */
export function findingsInSources(scenario: Scenario): Finding[] {
  return blocksOf(scenario).flatMap(({ part, path, screen }) => {
    if (part.block !== 'field') return []
    return [
      ...findingsInKind(part, path),
      ...sourcesOf(part, path).flatMap(({ source, path: at }) => [
        ...findingsInSource(scenario, source, at),
        ...(source.startsWith('same.')
          ? findingsInTwin(scenario, screen, part, source, at)
          : []),
      ]),
    ]
  })
}

/** Every value a field names, with its place. */
export function sourcesOf(
  field: BlockOf<'field'>,
  path: KeyPath,
): { source: string; path: KeyPath; mistake?: string }[] {
  const isList = Array.isArray(field.expect)
  return [
    ...[field.expect].flat().map((source, index) => ({
      source,
      path: [...path, 'expect', ...(isList ? [index] : [])],
    })),
    ...Object.entries(field.mistakes).map(([mistake, source]) => ({
      source,
      path: [...path, 'mistakes', mistake],
      mistake,
    })),
    ...(field.between ?? []).map((source, index) => ({
      source,
      path: [...path, 'between', index],
      mistake: 'between',
    })),
  ]
}

function findingsInSource(scenario: Scenario, source: string, path: KeyPath): Finding[] {
  if (looksReal(source)) return [{ path, message: realWords(source) }]
  const [kind = '', key = '', part = ''] = source.split('.', 3)
  switch (kind) {
    case 'persona':
      return unknown(
        'fact about the persona',
        key,
        Object.keys(personaSchema.entries),
        path,
      )
    case 'code':
      return unknown('code', key, Object.keys(scenario.codes), path)
    case 'clock':
      return unknown('part of the clock', key, ['time', 'date'], path)
    case 'qr':
      return [
        ...unknown('qr', key, Object.keys(scenario.qrs), path),
        ...unknown(`part of qr ${key}`, part, Object.keys(scenario.qrs[key] ?? {}), path),
      ]
    default:
      return []
  }
}

export function realWords(source: string): string {
  return `"${source}" could be a living person's. Use a practice number (099…, 0600…, 0990…).`
}

/** A repetition is of another field on the same screen, and of nothing else. */
function findingsInTwin(
  scenario: Scenario,
  screen: string,
  field: BlockOf<'field'>,
  source: string,
  path: KeyPath,
): Finding[] {
  const others = (scenario.screens[screen]?.blocks ?? []).flatMap((block) =>
    block.block === 'field' && block.id !== field.id && block.kind !== 'repeat'
      ? [block.id]
      : [],
  )
  return field.kind === 'repeat'
    ? unknown('field on this screen', source.slice('same.'.length), others, path)
    : [{ path, message: 'Only a field of kind "repeat" expects the same as another.' }]
}

function findingsInKind(field: BlockOf<'field'>, path: KeyPath): Finding[] {
  const isRepeat = [field.expect].flat().every((source) => source.startsWith('same.'))
  const rules: [boolean, string, string][] = [
    [
      field.kind !== 'repeat' || isRepeat,
      'expect',
      'A field of kind "repeat" expects "same." and the id of the field it repeats.',
    ],
    [
      field.method === undefined || field.kind === 'typing',
      'method',
      'Only a field of kind "typing" has a method. Take it out.',
    ],
    [
      field.between === undefined || field.kind === 'date' || field.kind === 'money',
      'between',
      'Only a date or an amount of money can lie between two others.',
    ],
  ]
  return rules
    .filter(([isKept]) => !isKept)
    .map(([, key, message]) => ({ path: [...path, key], message }))
}
