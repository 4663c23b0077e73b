import type { PractisedLesson, ReadingLesson } from '#app/features/lessons/lessons.ts'

const ofEveryKind = {
  language: 'vi' as const,
  title: 'Boil an egg',
  benefit: 'Breakfast in ten minutes.',
  audience: 'people who own a pot',
  readers: 'residents' as const,
  asks: ['egg in water'],
  source: [{ name: 'Grandmother', mark: 'S' as const }],
  checkedOn: '2026-11-22',
  minutes: 1,
  questions: [],
  headings: [],
  troubles: [],
  terms: [],
  text: 'Fill the pot.',
}

/** A lesson whose parts that do not matter are valid. */
export function anyLesson(parts: Partial<PractisedLesson> = {}): PractisedLesson {
  return {
    ...ofEveryKind,
    kind: 'procedure',
    slug: 'egg',
    need: 'phone',
    procedure: 'P27',
    skill: 'egg',
    scenarios: [],
    useRank: 1,
    stepCard: ['Fill', 'Boil', 'Wait'],
    ...parts,
  }
}

export function anyReading(parts: Partial<ReadingLesson> = {}): ReadingLesson {
  return { ...ofEveryKind, kind: 'reading', slug: 'round', ...parts }
}
