import encodeQR from 'qr'
import { qrPath } from './qr-path.ts'

/** The cells of a QR code, dark or not, with the quiet zone that readers need. */
export function qrCells(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
}

export function drawQr(text: string): ReturnType<typeof qrPath> {
  return qrPath(qrCells(text))
}
