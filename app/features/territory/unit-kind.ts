import { withoutMarks } from '#app/platform/letters.ts'
import { spellingOf } from './unit-name.ts'

/** From the top down. There is no district, not even an empty one. */
export const levels = ['nation', 'province', 'commune', 'hamlet'] as const
export type Level = (typeof levels)[number]

export const kinds = [
  'nation',
  'tinh',
  'thanh_pho',
  'xa',
  'phuong',
  'dac_khu',
  'thon',
  'xom',
  'ban',
  'lang',
  'ap',
  'buon',
  'bon',
  'phum',
  'soc',
  'to_dan_pho',
  'khu_pho',
  'khoi',
  'khu',
  'khom',
] as const
export type UnitKind = (typeof kinds)[number]

const levelByKind: Record<UnitKind, Level> = {
  nation: 'nation',
  tinh: 'province',
  thanh_pho: 'province',
  xa: 'commune',
  phuong: 'commune',
  dac_khu: 'commune',
  thon: 'hamlet',
  xom: 'hamlet',
  ban: 'hamlet',
  lang: 'hamlet',
  ap: 'hamlet',
  buon: 'hamlet',
  bon: 'hamlet',
  phum: 'hamlet',
  soc: 'hamlet',
  to_dan_pho: 'hamlet',
  khu_pho: 'hamlet',
  khoi: 'hamlet',
  khu: 'hamlet',
  khom: 'hamlet',
}

export const levelOf = (kind: UnitKind): Level => levelByKind[kind]

/** Part of the proper name, so the same in every language. */
const prefixes: Record<UnitKind, string> = {
  nation: '',
  tinh: 'Tỉnh',
  thanh_pho: 'Thành phố',
  xa: 'Xã',
  phuong: 'Phường',
  dac_khu: 'Đặc khu',
  thon: 'Thôn',
  xom: 'Xóm',
  ban: 'Bản',
  lang: 'Làng',
  ap: 'Ấp',
  buon: 'Buôn',
  bon: 'Bon',
  phum: 'Phum',
  soc: 'Sóc',
  to_dan_pho: 'Tổ dân phố',
  khu_pho: 'Khu phố',
  khoi: 'Khối',
  khu: 'Khu',
  khom: 'Khóm',
}

/** `Xã Tân Thành`: ten pairs of communes are told apart by nothing else. */
export function fullNameOf({ kind, name }: { kind: UnitKind; name: string }): string {
  return `${prefixes[kind]} ${name}`.trim()
}

const written: readonly [string, UnitKind][] = [
  ...kinds.flatMap((kind): [string, UnitKind][] =>
    kind === 'nation' ? [] : [[prefixes[kind].toLowerCase(), kind]],
  ),
  ['tp', 'thanh_pho'],
  ['tdp', 'to_dan_pho'],
  ['tổ', 'to_dan_pho'],
  ['kp', 'khu_pho'],
]

/** A name parted from the word for its kind, where it has one. */
export type NamedKind = { kind: UnitKind | undefined; name: string }

/**
 * Parts `Thôn 1` into its kind and its name. Where people type, `thon 1` without marks is
 * understood too; with other marks (`Lăng Cô`) the word is part of the name, as is in a list that
 * has its marks the first word of Xa Dung.
 */
export function readKind(text: string, { needsMarks }: { needsMarks: boolean }): NamedKind {
  const clean = cleanText(text)
  let found: NamedKind = { kind: undefined, name: clean }
  for (const [prefix, kind] of written) {
    const head = clean.slice(0, prefix.length)
    const next = clean.charAt(prefix.length)
    if (/[\p{L}\p{N}]/u.test(next) || !isWritten(head, prefix, needsMarks)) continue
    const name = clean.slice(prefix.length).replace(/^[\s.:]+/, '')
    if (name.length < found.name.length || found.kind === undefined) found = { kind, name }
  }
  return found
}

/** What was typed as a name beside its kind: whoever chose `Thôn` and typed `Thôn 1` means 1. */
export function nameBeside(kind: UnitKind, typed: string): string {
  const read = readKind(typed, { needsMarks: false })
  return read.kind === kind && read.name !== '' ? read.name : cleanText(typed)
}

/** One spelling of letters that are composed in two ways, and one space between words. */
export function cleanText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}

function isWritten(text: string, prefix: string, needsMarks: boolean): boolean {
  const lower = text.toLowerCase()
  if (spellingOf(lower) === spellingOf(prefix)) return true
  return !needsMarks && withoutMarks(lower) === lower && lower === withoutMarks(prefix)
}
