import { expect, test } from 'vitest'
import { foundDemonstrationCommune } from '#db/seed/demonstration-commune.ts'
import { givenCommunes } from '#tests/support/communes.ts'
import { givenTerritory, unitEvent } from '#tests/support/territory.ts'
import { unitsOn } from '../territory.server.ts'
import { fullNameOf } from '../territory.ts'

const day = '2026-11-01'

async function givenUnits() {
  const deps = await givenCommunes()
  return { ...deps, units: unitsOn(deps.db, day) }
}

test('a unit is found as it is on the day, with its way down from the nation', async () => {
  const { units } = await givenUnits()

  expect(await units.find('16738')).toMatchObject({
    level: 'commune',
    code: '16738',
    kind: 'xa',
    name: 'Quế Phong',
    parentId: '40',
  })
  const way = await units.wayTo('16738')
  expect(way.map(({ id }) => id)).toEqual(['vn', '40', '16738'])
  expect((await units.ancestorsOf('16738')).map(({ id }) => id)).toEqual(['vn', '40'])
  expect(await units.wayTo('99999')).toEqual([])
})

test('children stand in the order of the alphabet and of numbers', async () => {
  const deps = await givenTerritory()
  await foundDemonstrationCommune(deps)
  const founded = (name: string) => ({
    type: 'unit-founded' as const,
    payload: {
      ...{ level: 'hamlet' as const, from: '2025-07-01', parentId: 'xa-thuc-hanh' },
      ...{ kind: 'thon' as const, name, source: 'a resolution' },
    },
  })
  await deps.record.append(deps, [
    unitEvent('h-10', founded('10')),
    unitEvent('h-d', founded('Dầu')),
  ])

  const children = await unitsOn(deps.db, day).childrenOf('xa-thuc-hanh')

  expect(children.map(fullNameOf)).toEqual([
    ...['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 10'],
    ...['Tổ dân phố Chợ', 'Thôn Dầu', 'Bản Luyện'],
  ])
})

test('everything below a unit is one question, and so is whether it is below', async () => {
  const { units } = await givenUnits()

  expect(await units.idsWithin('75')).toEqual(['26041', '26368', '75'])
  expect(await units.idsWithin('vn', 'commune')).toHaveLength(10)
  expect(await units.idsWithin('vn')).toHaveLength(45)
  expect(await units.isWithin('26041', '75')).toBe(true)
  expect(await units.isWithin('75', '75')).toBe(true)
  expect(await units.isWithin('75', '26041')).toBe(false)
  expect(await units.isWithin('26041', '40')).toBe(false)
})

test.each([
  ['tan thanh', ['Xã Tân Thành, Tỉnh Quảng Trị', 'Xã Tân Thành, Tỉnh Tây Ninh']],
  ['Xã Tân Thành', ['Xã Tân Thành, Tỉnh Quảng Trị', 'Xã Tân Thành, Tỉnh Tây Ninh']],
  ['phường tân thành', []],
  ['xa dung', ['Xã Xa Dung, Tỉnh Điện Biên']],
  ['phong', ['Thành phố Hải Phòng', 'Xã Quế Phong, Tỉnh Nghệ An']],
  ['ngh', ['Tỉnh Nghệ An']],
  ['tỉnh nghệ', ['Tỉnh Nghệ An']],
  ['%', []],
  ['', []],
])('searching %j finds %j', async (text, labels) => {
  const { units } = await givenUnits()

  const found = await units.search(text, 'vn')

  expect(found.map(({ label }) => label)).toEqual(labels)
})

test('a search stays below the unit it is asked in', async () => {
  const { units } = await givenUnits()

  expect((await units.search('tan thanh', '44')).map(({ id }) => id)).toEqual(['18919'])
})

test('the demonstration is in no list, search or sum of the nation', async () => {
  const { db, record, now, units } = await givenUnits()
  const before = await units.idsWithin('vn')

  await foundDemonstrationCommune({ db, record, now })

  expect(await units.idsWithin('vn')).toEqual(before)
  expect(await units.search('thực hành', 'vn')).toEqual([])
  expect(await units.labelOf('xa-thuc-hanh')).toBe('Xã Thực Hành, Tỉnh Thực Hành')
  expect(await units.childrenOf('xa-thuc-hanh')).toHaveLength(5)
})

test('founding the demonstration again changes nothing', async () => {
  const deps = await givenTerritory()
  await foundDemonstrationCommune(deps)
  const before = await deps.db.selectFrom('event').selectAll().execute()

  await foundDemonstrationCommune(deps)

  expect(await deps.db.selectFrom('event').selectAll().execute()).toEqual(before)
})
