import pino, { type Logger } from 'pino'

export type Log = Logger

/** Bodies, cookies and addresses are never logged; what slips into an object is struck out. */
export function createLog(level: string): Log {
  return pino({
    level,
    serializers: { error: pino.stdSerializers.err },
    redact: ['pin', 'phone', 'password', '*.pin', '*.phone', '*.password'],
  })
}
