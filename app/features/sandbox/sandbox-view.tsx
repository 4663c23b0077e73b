/** What other features may show of the sandbox. */
export { Player, type PlayerProps } from './player.tsx'
export { WorldStill } from './world-still.tsx'
