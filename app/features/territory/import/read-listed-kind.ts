import { cleanText, fullNameOf, levelOf, readKind, type UnitKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import type { Flaw } from './listed-unit.ts'

type Listed = {
  level: 'province' | 'commune' | undefined
  kind: UnitKind | undefined
  name: string
  flaws: Flaw[]
}

/** The kind may stand in its own column, before the name, or both; the name then stands without it. */
export function readListedKind(
  written: string,
  fullName: string,
  bareName: string,
): Listed {
  const given = kindIn(written)
  const shown = cleanText(bareName === '' ? fullName : bareName)
  const named = partName(shown, given)
  const kind = given ?? named.kind ?? partName(fullName, undefined).kind
  const { name } = named
  const flaws = [
    ...nameFlaws(name),
    ...kindFlaws({ written, given, kind, inName: named.kind }),
  ]
  return { level: kind && listedLevel(kind), kind, name, flaws }
}

function nameFlaws(name: string): Flaw[] {
  if (name === '') return [{ field: 'name', code: 'name-missing' }]
  const isGarbled = name.includes('\uFFFD')
  return isGarbled ? [{ field: 'name', code: 'name-garbled', value: name }] : []
}

type Kinds = {
  written: string
  given: UnitKind | undefined
  kind: UnitKind | undefined
  inName: UnitKind | undefined
}

function kindFlaws({ written, given, kind, inName }: Kinds): Flaw[] {
  if (written !== '' && !given) {
    return [{ field: 'kind', code: 'kind-unknown', value: written }]
  }
  if (!kind) return [{ field: 'kind', code: 'kind-missing' }]
  if (!inName || inName === kind) return []
  return [
    {
      field: 'kind',
      code: 'kind-differs-from-name',
      value: written,
      right: fullNameOf({ kind: inName, name: '' }),
    },
  ]
}

/** `Phường`, `phuong`, `dac_khu`, `Thành phố Trung ương`. */
function kindIn(written: string): UnitKind | undefined {
  const { kind, name } = readKind(written.replaceAll('_', ' '), { needsMarks: false })
  const isWhole = ['', 'trung uong', 'truc thuoc trung uong'].includes(searchKeyOf(name))
  return kind && isWhole && listedLevel(kind) ? kind : undefined
}

/** A commune may be called Bản Lầu: only a kind of the same level is parted from a name. */
function partName(text: string, given: UnitKind | undefined) {
  const { kind, name } = readKind(text, { needsMarks: true })
  const level = kind && listedLevel(kind)
  const isParted = level !== undefined && (!given || level === listedLevel(given))
  return isParted ? { kind, name } : { kind: undefined, name: cleanText(text) }
}

function listedLevel(kind: UnitKind): 'province' | 'commune' | undefined {
  const level = levelOf(kind)
  return level === 'province' || level === 'commune' ? level : undefined
}
