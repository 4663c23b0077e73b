import type { Column } from '../cells/counts.ts'
import { groupParameter } from '../overview/question.ts'

type Asked = { day?: string; group?: Column; from?: string }

/** The page that opens one number of a unit: a key of the catalogue, or what the cells count. */
export function indicatorPath(
  unitId: string,
  indicator: string,
  { day, group = 'everyone', from }: Asked = {},
): string {
  const said = {
    ...(from !== undefined && { tu: from }),
    ...(day !== undefined && { ngay: day }),
    ...(group !== 'everyone' && { nhom: groupParameter(group) }),
  }
  const query = new URLSearchParams(said).toString()
  const path = `/can-bo/don-vi/${unitId}/so-lieu/${encodeURIComponent(indicator)}`
  return query === '' ? path : `${path}?${query}`
}
