/** What other features may show of the sandbox. */
export { ScreenStill } from './screen-still.tsx'
export { Player, type PlayerProps } from './player.tsx'
