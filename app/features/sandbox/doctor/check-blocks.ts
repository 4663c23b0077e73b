import type { Block, BlockOf } from '../scenario/block.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import { unknown } from './unknown-name.ts'
import { verdictsOf } from '../engine/verdicts.ts'

/** What blocks name: the fields a button needs, options, papers, facts, codes and QR codes. */
export function findingsInBlocks(scenario: Scenario): Finding[] {
  return blocksOf(scenario).flatMap(({ part, screen, path }) =>
    findingsInBlock(scenario, screen, part, path),
  )
}

function findingsInBlock(
  scenario: Scenario,
  screen: string,
  block: Block,
  path: KeyPath,
): Finding[] {
  switch (block.block) {
    case 'button':
      return [
        ...findingsInNeeds(scenario, screen, block.needs, path),
        ...findingsInQr(scenario, block, block.look === 'qr', path),
      ]
    case 'choice':
      return findingsInChoice(block, path)
    case 'switch':
      return findingsInSwitch(scenario, block, path)
    case 'captcha':
      return unknown('code', block.code, Object.keys(scenario.codes), [...path, 'code'])
    case 'qr':
      return findingsInQr(scenario, block, block.qr !== undefined, path)
    default:
      return []
  }
}

function findingsInNeeds(
  scenario: Scenario,
  screen: string,
  needs: readonly string[],
  path: KeyPath,
): Finding[] {
  const here = (scenario.screens[screen]?.blocks ?? [])
    .filter((block) => verdictsOf(block).length > 0)
    .map(({ id }) => id)
  return needs.flatMap((need, index) => [
    ...unknown('field on this screen', need, here, [...path, 'needs', index]),
    ...(needs.indexOf(need) === index
      ? []
      : [{ path: [...path, 'needs', index], message: `"${need}" is needed twice.` }]),
  ])
}

function findingsInQr(
  { qrs }: Scenario,
  { qr }: { qr?: string | undefined },
  isWanted: boolean,
  path: KeyPath,
): Finding[] {
  if (qr !== undefined && isWanted)
    return unknown('qr', qr, Object.keys(qrs), [...path, 'qr'])
  const message =
    'A button has a "qr" if and only if its look is "qr". Mend one of the two.'
  return isWanted || qr !== undefined ? [{ path, message }] : []
}

function findingsInChoice(choice: BlockOf<'choice'>, path: KeyPath): Finding[] {
  const { options, expect, papers, look } = choice
  const twice = options.filter((option, index) => options.indexOf(option) !== index)
  const unseen = look === 'photos' ? options.filter((option) => !papers[option]) : []
  return [
    ...(expect === undefined
      ? []
      : unknown('option', expect, options, [...path, 'expect'])),
    ...Object.keys(papers).flatMap((paper) =>
      unknown('option', paper, options, [...path, 'papers', paper]),
    ),
    ...twice.map((option) => ({
      path: [...path, 'options'],
      message: `The option "${option}" stands here twice. Take one out.`,
    })),
    ...unseen.map((option) => ({
      path: [...path, 'papers'],
      message: `The photo "${option}" has no picture. Add it to "papers".`,
    })),
    ...(look !== 'photos' && Object.keys(papers).length > 0
      ? [
          {
            path: [...path, 'papers'],
            message: 'Only a choice with look "photos" has papers.',
          },
        ]
      : []),
  ]
}

function findingsInSwitch(
  { facts }: Scenario,
  { fact }: BlockOf<'switch'>,
  path: KeyPath,
): Finding[] {
  const count = facts[fact]?.length
  if (count === undefined)
    return unknown('fact', fact, Object.keys(facts), [...path, 'fact'])
  const message = `A switch turns between two values, and "${fact}" has ${count}. Give it a fact of its own.`
  return count === 2 ? [] : [{ path: [...path, 'fact'], message }]
}
