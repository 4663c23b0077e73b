import { unknownName, type Finding } from '#app/features/sandbox/sandbox.ts'
import {
  fillLine,
  kitLengths,
  kitPlaceholders,
  partKinds,
  type Kit,
  type KitWords,
} from './kit.ts'

/** What somebody tired can say in one breath. */
const longestSaid = 20

/** What is wrong with a kit; `lessons` are those of which an evening may be, in Vietnamese. */
export function findingsInKit(kit: Kit, lessons: readonly KitWords[]): Finding[] {
  return [
    ...findingsInParts(kit),
    ...findingsInMinutes(kit),
    ...findingsInTwins(kit),
    ...findingsInPlaceholders(kit),
    ...kit.parts.flatMap(({ vi }, index) =>
      vi.say.flatMap((said, at) =>
        findingsInSaid(said, ['parts', index, 'vi', 'say', at], lessons),
      ),
    ),
  ]
}

/** There is one kit of each length. */
export function missingKits(kits: readonly Kit[]): Finding[] {
  return kitLengths
    .filter((minutes) => !kits.some((kit) => kit.minutes === minutes))
    .map((minutes) => ({
      path: [],
      message: `There is no kit of ${String(minutes)} minutes. Write it.`,
    }))
}

function findingsInParts({ parts }: Kit): Finding[] {
  const wanted = partKinds.filter((kind) => kind !== 'rest')
  const own = parts.map(({ part }) => part)
  const unknown = own.flatMap((part, index) =>
    unknownName('part of an evening', part, partKinds, ['parts', index, 'part']),
  )
  if (unknown.length > 0) return unknown
  const withoutRest = own.filter((part) => part !== 'rest')
  if (withoutRest.join() === wanted.join()) return []
  const message = `An evening has these parts in this order: ${wanted.join(', ')}. Put them so.`
  return [{ path: ['parts'], message }]
}

function findingsInMinutes({ minutes, parts }: Kit): Finding[] {
  const sum = parts.reduce((total, part) => total + part.minutes, 0)
  if (sum === minutes) return []
  const message = `The parts take ${String(sum)} minutes, and the evening ${String(minutes)}. Change one of them.`
  return [{ path: ['minutes'], message }]
}

type Said = { path: (string | number)[]; vi: readonly string[]; en: readonly string[] }

function listsIn({ bring, print, fewPhones, parts }: Kit): Said[] {
  const heads = Object.entries({ bring, print, fewPhones })
  return [
    ...heads.map(([name, { vi, en }]) => ({ path: [name], vi, en })),
    ...parts.flatMap(({ vi, en }, index) =>
      (['do', 'say'] as const).map((name) => ({
        path: ['parts', index, 'en', name],
        vi: vi[name],
        en: en[name],
      })),
    ),
  ]
}

function findingsInTwins(kit: Kit): Finding[] {
  return listsIn(kit)
    .filter(({ vi, en }) => vi.length !== en.length)
    .map(({ path, vi, en }) => ({
      path,
      message: `Vietnamese says ${String(vi.length)} lines here and English ${String(en.length)}. Say the same in both.`,
    }))
}

function findingsInPlaceholders(kit: Kit): Finding[] {
  return listsIn(kit).flatMap(({ path, vi, en }) =>
    [...vi, ...en].flatMap((text) =>
      [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].flatMap(([, name = '']) =>
        unknownName('placeholder', name, kitPlaceholders, path),
      ),
    ),
  )
}

function findingsInSaid(
  said: string,
  path: (string | number)[],
  lessons: readonly KitWords[],
): Finding[] {
  const longest = [{ lesson: '', benefit: '' }, ...lessons]
    .map((words) => fillLine(said, words))
    .sort((one, other) => syllablesIn(other) - syllablesIn(one))[0]
  const count = syllablesIn(longest ?? said)
  if (count <= longestSaid) return []
  const message = `“${longest ?? said}” takes ${String(count)} syllables to say, ${String(longestSaid)} are the most. Make two lines of it.`
  return [{ path, message }]
}

const syllablesIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
