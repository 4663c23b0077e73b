import { v7 as uuid } from 'uuid'
import { givenOpenClass, givenPresent } from './classes.ts'
import { attemptFinished } from './events.ts'
import { givenResident } from './residents.ts'
import type { SitePeople } from './site-people.ts'
import { unitEvent } from './territory.ts'

/** One skill for each line of the core set. */
const coreSkills = [
  ...['dang-nhap-cong-dvc', 'tra-cuu-ho-so', 'chuyen-tien-an-toan'],
  ...['nhan-dien-lua-dao', 'dien-thoai-co-ban'],
]
const aDay = 86_400_000

/**
 * A commune of its own under Tỉnh Một with two hamlets: in the first 14 people, all of them in a
 * class, 12 of whom can do the core set; in the second 3, of whom one can.
 */
export async function givenCountedCommune(people: SitePeople) {
  const name = uuid().slice(-8)
  const unit = (id: string, level: 'commune' | 'hamlet', parentId: string, own: string) => {
    const kind = level === 'commune' ? 'xa' : 'thon'
    const state = { from: '2025-07-01', parentId, kind, name: own, source: 'test' } as const
    return unitEvent(id, { type: 'unit-founded', payload: { level, ...state } })
  }
  const commune = { id: `c-${name}`, name: `Xã ${name}` }
  const hamlets = ['Một', 'Hai'].map((own, place) => ({
    ...{ id: `h-${name}-${place}`, name: `Thôn ${own}` },
  }))
  await people.record.append(people, [
    unit(commune.id, 'commune', 'p-1', name),
    ...hamlets.map(({ id, name: own }) =>
      unit(id, 'hamlet', commune.id, own.replace('Thôn ', '')),
    ),
  ])
  const monthAgo = { ...people, now: () => new Date(Date.now() - 20 * aDay) }
  const [first = { id: '' }, second = { id: '' }] = hamlets
  const { id: classId } = await givenOpenClass(monthAgo, {
    ...{ hamletId: first.id, code: String(Date.now()).slice(-6) },
  })
  for (const [hamletId, living, able] of [
    [first.id, 14, 12],
    [second.id, 3, 1],
  ] as const) {
    for (let place = 0; place < living; place += 1) {
      const { learnerId } = await givenResident(monthAgo, { hamletId })
      if (hamletId === first.id)
        await givenPresent(monthAgo, classId, { learner: learnerId })
      if (place >= able) continue
      const happenedAt = monthAgo.now().toISOString()
      await people.record.append(
        people,
        coreSkills.map((skill) => attemptFinished(learnerId, { skill, happenedAt })),
      )
    }
  }
  return { commune, hamlets }
}
