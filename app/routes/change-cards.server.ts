import type { Services } from '#app/composition.server.ts'
import {
  forgetSecret,
  giveCards,
  reissueCard,
} from '#app/features/identity/identity.server.ts'
import type { CardWord } from '#app/features/identity/cards/card.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

type Asked = { unitId: string; form: FormData }
type Changed = { done: CardWord; personId: string | undefined }

/** What a form on a page of cards asks for, by its `intent`. A refusal ends the request. */
export async function changeCards(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Changed> {
  const personId = fieldIn(form, 'person')
  const asked = { unitId, personId }
  switch (fieldIn(form, 'intent')) {
    case 'reissue': {
      const reissued = await reissueCard(services, staff, asked)
      if (!reissued.ok) throw staffRefusal(reissued.failure)
      return { done: 'reissued', personId }
    }
    case 'forget': {
      const forgotten = await forgetSecret(services, staff, asked)
      if (!forgotten.ok) throw staffRefusal(forgotten.failure)
      return { done: 'forgotten', personId }
    }
    default: {
      const one = personId === '' ? undefined : personId
      const given = await giveCards(services, staff, { unitId, personId: one })
      if (!given.ok) throw staffRefusal(given.failure)
      return { done: 'given', personId: one }
    }
  }
}
