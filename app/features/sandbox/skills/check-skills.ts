import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import { unknown } from '../doctor/unknown-name.ts'
import type { CoreSet } from './core-set.ts'
import { isInForce, isOverlapping } from './dated.ts'
import type { Framework } from './framework.ts'
import type { SkillList } from './skill.ts'

export function findingsInSkills(
  list: SkillList,
  frameworks: readonly Framework[],
): Finding[] {
  const groups = list.groups.map(({ id }) => id)
  const ids = frameworks.map(({ id }) => id)
  return [
    ...unknown('framework', list.groupsFrom, ids, ['groupsFrom']),
    ...findingsInIds('group', list.groups, ['groups']),
    ...findingsInIds('skill', list.skills, ['skills']),
    ...list.skills.flatMap(({ group, frameworkRefs }, index) => [
      ...unknown('group', group, groups, ['skills', index, 'group']),
      ...frameworkRefs.flatMap(({ framework }, at) => {
        const path = ['skills', index, 'frameworkRefs', at, 'framework']
        const found = frameworks.find(({ id }) => id === framework)
        return found
          ? findingsInRef(list, found, path)
          : unknown('framework', framework, ids, path)
      }),
    ]),
  ]
}

function findingsInRef(list: SkillList, framework: Framework, path: KeyPath): Finding[] {
  const { id, kind, validFrom, validTo = 'today' } = framework
  if (kind !== 'skills') {
    const message = `"${id}" counts people and names no skills. Take the reference out.`
    return [{ path, message }]
  }
  if (isInForce(framework, list.validFrom)) return []
  const message = `"${id}" is in force from ${validFrom} until ${validTo}, and this list from ${list.validFrom}. Name the framework of that day.`
  return [{ path, message }]
}

export function findingsInFrameworks(frameworks: readonly Framework[]): Finding[] {
  return [
    ...findingsInIds('framework', frameworks, []),
    ...frameworks.flatMap((framework, index) => [
      ...findingsInDays(framework, index),
      ...findingsInReplaced(framework, frameworks, index),
    ]),
  ]
}

function findingsInReplaced(
  { replaces, validFrom }: Framework,
  frameworks: readonly Framework[],
  index: number,
): Finding[] {
  if (replaces === undefined) return []
  const path = [index, 'replaces']
  const ids = frameworks.map(({ id }) => id)
  const before = frameworks.find(({ id }) => id === replaces)
  if (!before) return unknown('framework', replaces, ids, path)
  if (before.validTo !== undefined && before.validTo <= validFrom) return []
  const message = `"${replaces}" still holds on ${validFrom}. Give it that day as "validTo".`
  return [{ path, message }]
}

export function findingsInCore(sets: readonly CoreSet[]): Finding[] {
  return sets.flatMap((set, index) => {
    const earlier = sets.slice(0, index)
    const twice = earlier.some(({ version }) => version === set.version)
    const overlapped = earlier.find((other) => isOverlapping(set, other))
    return [
      ...findingsInDays(set, index),
      ...(twice ? [taken('version', String(set.version), [index, 'version'])] : []),
      ...(overlapped
        ? [
            {
              path: [index, 'validFrom'],
              message: `Version ${overlapped.version} holds on some of the same days. End one before the other begins.`,
            },
          ]
        : []),
    ]
  })
}

function findingsInDays(
  { validFrom, validTo }: { validFrom: string; validTo?: string | undefined },
  index: number,
): Finding[] {
  if (validTo === undefined || validFrom < validTo) return []
  const message = `It ends on ${validTo} and begins on ${validFrom}. Change one of the two.`
  return [{ path: [index, 'validTo'], message }]
}

function findingsInIds(
  kind: string,
  all: readonly { id: string }[],
  path: KeyPath,
): Finding[] {
  return all.flatMap(({ id }, index) =>
    all.findIndex((other) => other.id === id) < index
      ? [taken(kind, id, [...path, index, 'id'])]
      : [],
  )
}

function taken(kind: string, name: string, path: KeyPath): Finding {
  return { path, message: `The ${kind} "${name}" is there twice. Choose another.` }
}
