import type { Finding } from './flag.ts'
import { groupedBy, hamletsIn, peopleIn, type Pass } from './pass.ts'
import { thresholds } from './thresholds.ts'

/** Checks of many people on one device on one day. In a class a trainer's telephone goes round. */
export function oneDeviceIn(passes: readonly Pass[]): Finding[] {
  const outside = passes.filter(({ device, isInClass }) => device !== null && !isInClass)
  const groups = groupedBy(outside, ({ device, day }) => `${device} ${day}`)
  return [...groups.values()].flatMap((own) => {
    const people = peopleIn(own)
    if (people < thresholds.leastOnOneDevice) return []
    const day = own[0]?.day ?? ''
    const values = { people, passes: own.length }
    return [{ code: 'one-device' as const, hamletIds: hamletsIn(own), day, values }]
  })
}
