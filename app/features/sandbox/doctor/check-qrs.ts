import type { Finding } from '../scenario/content-problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { makeVietQr, readVietQr } from '../fields/vietqr.ts'

/** A code that is made of a transfer has to tell of the same transfer when it is read. */
export function findingsInQrs({ qrs }: Scenario): Finding[] {
  return Object.entries(qrs).flatMap(([id, transfer]) => {
    const read = readVietQr(makeVietQr(transfer))
    if (!read.ok) return [{ path: ['qrs', id], message: wordsOn(id, read.failure.code) }]
    const { account, amount, content } = read.value
    const isSame =
      account === transfer.account &&
      amount === transfer.amount &&
      content === transfer.content
    return isSame ? [] : [{ path: ['qrs', id], message: wordsOn(id, 'another transfer') }]
  })
}

function wordsOn(id: string, what: string): string {
  return `The QR code made of "${id}" is read as ${what}. Shorten its content or amount.`
}
