/** What other features may show of the sandbox. */
export { Player, type PlayerProps } from './player/player.tsx'
export { WorldStill } from './phone/world-still.tsx'
