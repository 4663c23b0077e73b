import type { Sheet } from '../workbook/workbook.ts'
import type { ColumnWords } from './columns.ts'
import type { ExportQuestion, Unit } from './export-question.ts'

/** The texts of a file. */
export type ExportWords = Omit<ColumnWords, 't'> & {
  t: (key: string, values?: Readonly<Record<string, string>>) => string
  dayOf: (day: string) => string
}

export type About = {
  unit: Unit
  question: ExportQuestion
  today: string
  /** Whether nothing is hidden from who asks. */
  maySeeSmall: boolean
}

/** A sheet that says what the one before it is, for whoever is handed the file. */
export function notesSheet(about: About, { t, dayOf }: ExportWords): Sheet {
  const { unit, question, today, maySeeSmall } = about
  const values = {
    ...{ unit: unit.name, day: dayOf(question.day), mapDay: dayOf(question.mapDay) },
    ...{ rows: t(`rows.${question.level}`, { unit: unit.name }), today: dayOf(today) },
  }
  const kinds = ['what', 'rows', 'small', 'empty', 'rate', 'keys', 'source'] as const
  const told = kinds.filter((kind) => kind !== 'small' || !maySeeSmall)
  return {
    name: t('exports:notes.sheet'),
    columns: [{ title: t('exports:notes.title'), width: 90, kind: 'text' }],
    rows: told.map((kind) => [t(`exports:notes.${kind}`, values)]),
  }
}
