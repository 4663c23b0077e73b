import { fullNameOf, type ImportPlan } from '#app/features/territory/territory.ts'

const mostShown = 20

/** What an import did, or would do: numbers first, then unit by unit. */
export function describeImport(
  { from, founded, changed, closed, unchanged }: ImportPlan,
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
  ].join('\n')
}

/** The first lines of many, and how many more there are. */
export function someOf(lines: readonly string[]): string[] {
  const rest = lines.length - mostShown
  const more = rest > 0 ? [`  … and ${inThousands(rest)} more`] : []
  return [...lines.slice(0, mostShown), ...more]
}

const inThousands = (count: number): string => count.toLocaleString('en')
