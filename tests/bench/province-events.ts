import type { EventDraft } from '#app/features/record/record.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'

/** A province that is not there: how big, from which seed, and which day is its last. */
export type ProvinceSize = {
  communes: number
  hamlets: number
  residents: number
  seed: number
  today: string
}

export const provinceId = 'b0000000-0000-7000-8000-000000000001'
export const communeId = (place: number): string => idOf('c', place)
const hamletId = (place: number): string => idOf('d', place)
const learnerId = (place: number): string => idOf('e', place)

function idOf(kind: string, place: number): string {
  return `${kind}0000000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`
}

const skills = [
  ...['kich-hoat-vneid', 'dang-nhap-cong-dvc', 'tra-cuu-ho-so', 'chuyen-tien-an-toan'],
  ...['nhan-dien-lua-dao', 'dien-thoai-co-ban', 'tra-tien-dien', 'go-tieng-viet'],
]
const evenings = 24
const between = 15

/** Everything that is ever said of the province, hamlet by hamlet: ten events a resident. */
export function* provinceEvents(size: ProvinceSize): Generator<EventDraft[]> {
  const random = randomFrom(size.seed)
  const write = writer()
  yield unitsOf(size, write)
  const each = size.residents / size.hamlets
  for (let hamlet = 0; hamlet < size.hamlets; hamlet += 1) {
    const [first, last] = [Math.round(hamlet * each), Math.round((hamlet + 1) * each)]
    yield* hamletEvents(size, { hamlet, first, last, random, write })
  }
}

type Write = (type: string, subjectId: string, day: string, payload: unknown) => EventDraft

/** Ids follow one another, as they do where they are made in the order of time. */
function writer(): Write {
  let written = 0
  return (type, subjectId, day, payload) => {
    written += 1
    const id = idOf('f', written)
    return { id, type, subjectId, happenedAt: `${day}T12:00:00.000Z`, payload }
  }
}

function unitsOf(size: ProvinceSize, write: Write): EventDraft[] {
  const from = '2025-07-01'
  const unit = (
    id: string,
    level: string,
    kind: string,
    name: string,
    parentId: string | null,
  ) =>
    write('unit-founded', id, from, { level, kind, name, from, parentId, source: 'bench' })
  const people = (id: string, adults: number) =>
    write('population-stated', id, from, {
      ...{ asOf: from, adults, households: Math.ceil(adults / 3), source: 'bench' },
    })
  const perHamlet = Math.ceil((size.residents / size.hamlets) * 1.1)
  return [
    unit(provinceId, 'province', 'tinh', 'Thử Tải', null),
    ...Array.from({ length: size.communes }, (_, place) => [
      unit(communeId(place), 'commune', 'xa', `Xã ${place + 1}`, provinceId),
      people(communeId(place), Math.ceil((size.residents / size.communes) * 1.1)),
    ]).flat(),
    ...Array.from({ length: size.hamlets }, (_, place) => {
      const parent = communeId(place % size.communes)
      return [
        unit(hamletId(place), 'hamlet', 'thon', `${place + 1}`, parent),
        people(hamletId(place), perHamlet),
      ]
    }).flat(),
  ]
}

type Hamlet = {
  hamlet: number
  first: number
  last: number
  random: () => number
  write: Write
}

function* hamletEvents(size: ProvinceSize, at: Hamlet): Generator<EventDraft[]> {
  const { hamlet, first, last, random, write } = at
  const start = daysAfter(size.today, -evenings * between)
  const residents = Array.from({ length: last - first }, (_, place) =>
    learnerId(first + place),
  )
  yield residents.flatMap((learner) => [
    write('resident-placed', learner, start, { hamletId: hamletId(hamlet), from: start }),
    write('resident-described', learner, start, looks(start, random)),
  ])
  for (let evening = 0; evening < evenings; evening += 1) {
    const day = daysAfter(start, evening * between + Math.floor(random() * between))
    const skill = skills[(hamlet + evening) % skills.length] ?? ''
    const present = residents.filter(() => random() < 1.28 / evenings)
    if (present.length === 0) continue
    yield eveningEvents(idOf('a', hamlet * evenings + evening), {
      ...{ day, skill, present, hamlet, random, write, today: size.today },
    })
  }
}

function looks(on: string, random: () => number) {
  const ages = ['18-34', '35-59', '35-59', '60-up', '60-up', null] as const
  const groups = (['disabled', 'ethnic-minority', 'poor'] as const).filter(
    () => random() < 0.1,
  )
  return {
    on,
    ageBand: ages[Math.floor(random() * ages.length)],
    sex: random() < 0.52 ? 'female' : 'male',
    groups,
  }
}

type Evening = Omit<Hamlet, 'first' | 'last'> & {
  today: string
  day: string
  skill: string
  present: readonly string[]
}

function eveningEvents(
  classId: string,
  { present, hamlet, ...evening }: Evening,
): EventDraft[] {
  const { day, skill, write } = evening
  const plan = {
    ...{ hamletId: hamletId(hamlet), teamId: null, startsAt: `${day}T12:00:00.000Z` },
    ...{ minutes: 90, skill, scenario: skill, kit: null, place: 'Nhà văn hóa' },
  }
  return [
    write('class-planned', classId, day, plan),
    write('class-opened', classId, day, { code: '123456' }),
    ...present.flatMap((learner) => learning(learner, { classId, ...evening })),
  ]
}

type Learning = Omit<Evening, 'present' | 'hamlet'> & { classId: string }

function learning(
  learner: string,
  { classId, day, skill, random, write, today }: Learning,
): EventDraft[] {
  const attempt = (mode: string, outcome: string) => {
    const begun = write('attempt-started', learner, day, {})
    const played = { attempt: begun.id, scenario: skill, version: 1, mode }
    const finished = { ...played, ...judged(outcome), skill }
    return [
      { ...begun, payload: { ...played, skill } },
      write('attempt-finished', learner, day, finished),
    ]
  }
  const isPassed = random() < 0.7
  const monthLater = daysAfter(day, 30)
  return [
    write('attendance-marked', classId, day, { learner, isPresent: true, how: 'called' }),
    write('lesson-read', learner, day, { lesson: skill, skill }),
    ...attempt('guided', 'finished'),
    ...attempt('exam', isPassed ? 'passed' : 'given-up'),
    ...(random() < 0.3 && monthLater <= today
      ? [
          write('followed-up', learner, monthLater, {
            ...{ skill, answer: random() < 0.5 ? 'alone' : 'not-yet', hurt: null },
            manner: 'call',
          }),
        ]
      : []),
  ]
}

/** As long as those of a real attempt of eight screens. */
const trace = 'p.next.41-f.ma.ok.88-'.repeat(8).slice(0, -1)
const screens = Object.fromEntries(
  Array.from({ length: 8 }, (_, place) => [
    `man-hinh-${place}`,
    { shown: 1, tenths: 40 + place, fields: { ma: { tries: 1 } } },
  ]),
)

function judged(outcome: string) {
  return {
    ...{ trace, judgedVersion: 1, reason: null, evidence: { version: 1, screens } },
    judged: {
      ...{ outcome, ruleVersion: 1, steps: 24, seconds: 96, fieldErrors: 1 },
      ...{ maxHint: 0, trapsTaken: [], undos: 0 },
    },
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
