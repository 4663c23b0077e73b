import type { Services } from '#app/composition.server.ts'
import type { DrawnCard } from '#app/features/identity/cards/printed-card.tsx'
import { cardPath, type ShownCard } from '#app/features/identity/identity.ts'
import { drawQr } from '#app/platform/draw-qr.server.ts'

/** Cards with their codes drawn. The token is only in the drawing. */
export function drawCards({ config }: Services, cards: readonly ShownCard[]): DrawnCard[] {
  return cards.map(({ token, ...card }) => ({
    ...card,
    qr: drawQr(new URL(cardPath(token), config.publicUrl).href),
  }))
}
