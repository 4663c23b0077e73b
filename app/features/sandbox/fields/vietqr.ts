import { failure, success, type Result } from '#app/platform/result.ts'

/** A transfer as a VietQR code tells it. Without an amount the payer types one. */
export type Transfer = {
  /** The bank; 999999 is the practice bank, which no real bank is. */
  bin: string
  account: string
  amount?: number | undefined
  content?: string | undefined
}

type Unread = { code: 'not-vietqr' | 'crc' | 'malformed' }

const practiceBin = '999999'

/** NAPAS's name in a VietQR code, and its service "to an account". */
const napas = 'A000000727'
const toAccount = 'QRIBFTTA'
const checked = '6304'

/** What stands in the code: tag, length, value (EMVCo), and a checksum over all of it. */
export function makeVietQr({
  bin = practiceBin,
  account,
  amount,
  content,
}: Omit<Transfer, 'bin'> & { bin?: string }): string {
  const receiver = tag('00', bin) + tag('01', account)
  const payload = [
    tag('00', '01'),
    tag('01', amount === undefined ? '11' : '12'),
    tag('38', tag('00', napas) + tag('01', receiver) + tag('02', toAccount)),
    tag('53', '704'),
    amount === undefined ? '' : tag('54', String(amount)),
    tag('58', 'VN'),
    content === undefined ? '' : tag('62', tag('08', content)),
    checked,
  ].join('')
  return payload + checksum(payload)
}

/** The transfer a code tells of: a code of something else, a damaged or a senseless one is named. */
export function readVietQr(payload: string): Result<Transfer, Unread> {
  if (!/^000201[ -~]+$/.test(payload)) return failure('not-vietqr')
  const body = payload.slice(0, -4)
  if (!body.endsWith(checked) || checksum(body) !== payload.slice(-4)) return failure('crc')
  const tags = tagsIn(payload)
  if (!tags) return failure('malformed')
  const merchant = within(tags, '38')
  if (merchant.get('00') !== napas) return failure('not-vietqr')
  return readTransfer(tags, merchant)
}

type Tags = ReadonlyMap<string, string>

/** Bank, account, service and amount, in a row. */
const transferShape = /^\d{6}\|[^|]+\|QRIBFTTA\|(\d{1,13}(\.\d{1,2})?)?$/

function readTransfer(tags: Tags, merchant: Tags): Result<Transfer, Unread> {
  const receiver = within(merchant, '01')
  const [bin = '', account = ''] = [receiver.get('00'), receiver.get('01')]
  const amount = tags.get('54')
  const content = within(tags, '62').get('08')
  const shape = [bin, account, merchant.get('02'), amount].join('|')
  if (!transferShape.test(shape)) return failure('malformed')
  return success({
    bin,
    account,
    ...(amount && { amount: Number(amount) }),
    ...(content !== undefined && { content }),
  })
}

function within(tags: Tags, id: string): Tags {
  return tagsIn(tags.get(id) ?? '') ?? new Map()
}

function tag(id: string, value: string): string {
  return id + String(value.length).padStart(2, '0') + value
}

/** Tags and their values; undefined where a length does not fit. */
function tagsIn(text: string): Tags | undefined {
  const tags = new Map<string, string>()
  let rest = text
  while (rest !== '') {
    const [head = '', id = '', length = ''] = /^(\d\d)(\d\d)/.exec(rest) ?? []
    const end = head.length + Number(length)
    if (head === '' || rest.length < end) return undefined
    tags.set(id, rest.slice(head.length, end))
    rest = rest.slice(end)
  }
  return tags
}

/** CRC-16/CCITT-FALSE in four capitals. */
function checksum(text: string): string {
  let crc = 0xffff
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 8
    for (let bit = 0; bit < 8; bit += 1) {
      crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
