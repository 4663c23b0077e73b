import { createLiveBoard } from './live-board.ts'
import { createRooms } from './rooms.server.ts'

/** What a process remembers of its open classes. */
export function createLive() {
  return { board: createLiveBoard(), roomOf: createRooms() }
}
export type Live = ReturnType<typeof createLive>
