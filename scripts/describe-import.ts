import type { OldNamesPlan } from '#app/features/territory/territory.server.ts'
import { fullNameOf, type ImportPlan } from '#app/features/territory/territory.ts'

const mostShown = 20

/** What an import did, or would do: numbers first, then unit by unit. */
export function describeImport(
  { from, founded, changed, closed, unchanged, carried, waiting }: ImportPlan,
  { source, isDryRun }: { source: string; isDryRun: boolean },
): string {
  const counts = [
    `${inThousands(founded.length)} founded`,
    `${inThousands(changed.length)} changed`,
    `${inThousands(closed.length)} closed`,
    `${inThousands(unchanged)} unchanged`,
  ]
  const head = isDryRun ? `${source}, not imported (dry run)` : source
  return [
    `${head}, from ${from}: ${counts.join(', ')}.`,
    ...someOf(founded.map((unit) => `  + ${unit.code} ${fullNameOf(unit)}`)),
    ...someOf(
      changed.map(
        ({ unit, was }) => `  ~ ${unit.code} ${fullNameOf(was)} → ${fullNameOf(unit)}`,
      ),
    ),
    ...someOf(closed.map((unit) => `  - ${unit.id} ${fullNameOf(unit)}`)),
    ...(carried > 0 ? [`${inThousands(carried)} hamlets go with their commune.`] : []),
    ...(waiting.length > 0 ? [waitingIn(waiting)] : []),
  ].join('\n')
}

/** What a table of old names said, or would say. */
export function describeOldNames(
  { stated, unchanged, doubtful }: OldNamesPlan,
  { source, isDryRun, until }: { source: string; isDryRun: boolean; until: string },
): string {
  const head = isDryRun ? `${source}, not imported (dry run)` : source
  const doubts = doubtful.map(
    ({ row, name, province = '' }) =>
      `  row ${row}, ${name}: ${province} went to another province; its name is left out.`,
  )
  return [
    `${head}, old names until ${until}: ${inThousands(stated)} units named, ${inThousands(unchanged)} unchanged.`,
    ...someOf(doubts),
  ].join('\n')
}

function waitingIn(waiting: ImportPlan['waiting']): string {
  const communes = [...new Set(waiting.map(({ parentId }) => parentId))].join(', ')
  return [
    `WARNING: ${inThousands(waiting.length)} hamlets wait for a commune, those of ${communes}.`,
    'Import the list again and say what these became: --became OLD=NEW',
  ].join(' ')
}

/** The first lines of many, and how many more there are. */
export function someOf(lines: readonly string[]): string[] {
  const rest = lines.length - mostShown
  const more = rest > 0 ? [`  … and ${inThousands(rest)} more`] : []
  return [...lines.slice(0, mostShown), ...more]
}

const inThousands = (count: number): string => count.toLocaleString('en')
