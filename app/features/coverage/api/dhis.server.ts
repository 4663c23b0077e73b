import { createHash } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const signs = `${letters}0123456789`

/**
 * Eleven letters and digits, the first a letter, as DHIS2 wants ids: always the same for the same
 * name (`dataElement core.passed`), so that another installation can be prepared for them.
 */
function dhisId(name: string): string {
  const bytes = createHash('sha256').update(`thao-so ${name}`).digest()
  const [first = 0, ...rest] = bytes.subarray(0, 11)
  const sign = (set: string, byte: number) => set.charAt(byte % set.length)
  return sign(letters, first) + rest.map((byte) => sign(signs, byte)).join('')
}

export const dataSetId = dhisId('dataSet coverage')
export const dataElementId = (key: string): string => dhisId(`dataElement ${key}`)
export const optionId = (column: string): string => dhisId(`categoryOptionCombo ${column}`)
