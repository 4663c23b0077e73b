import { modeAddress, type Mode } from '#app/features/sandbox/sandbox.ts'

export type RoomRefusalWord = 'not-open' | 'nobody-took-part'

export type ShownRoom = {
  classId: string
  /** What is practised. */
  title: string
  lesson: string | undefined
  isOpen: boolean
  /** While the class is open: by which people join, typed or scanned. */
  join?: { code: string; address: string; qr: { size: number; path: string } } | undefined
  present: { learnerId: string; name: string }[]
  /** So many were just noted. */
  done?: number | undefined
  refusal?: RoomRefusalWord | undefined
}

/** The element that notes who took part; its button may stand elsewhere on the page. */
export const recordFormId = 'ghi'

export function roomPath(classId: string, mode?: Mode): string {
  const query = mode === undefined ? '' : `?che-do=${modeAddress[mode]}`
  return `/can-bo/lop/${classId}/chieu${query}`
}
