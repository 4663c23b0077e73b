import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Bodies, cookies and addresses are never logged; what slips into an object is struck out. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      redact: ['pin', 'phone', 'password', '*.pin', '*.phone', '*.password'],
      serializers: { error: describeError, path: struckOut, pathname: struckOut },
    },
    destination ?? pino.destination(1),
  )
}

/** Who has the address of a card or an invitation comes in by it, and so nobody reads it here. */
function struckOut(path: unknown): unknown {
  return typeof path === 'string' ? path.replace(/\/(the|moi)\/[^/]+/, '/$1/…') : path
}

/** What happened and where. Whatever else an error carries may be what somebody typed. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, stack, cause } = error
  return { name, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) }
}
