import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { findingsInQrs } from './check-qrs.ts'

const read = (transfer: object) => findingsInQrs(givenScenario({ qrs: { bill: transfer } }))

test('a transfer is read as it was made', () => {
  expect(read({ account: '0990123456', amount: 350_000, content: 'TIEN DIEN 11' })).toEqual(
    [],
  )
  expect(read({ account: '0990123456' })).toEqual([])
})

test('an amount too large for the code is told at the transfer', () => {
  const findings = read({ account: '0990123456', amount: 1e15 })

  expect(findings).toEqual([
    {
      path: ['qrs', 'bill'],
      message: expect.stringContaining('"bill" is read as') as string,
    },
  ])
})
