import {
  picturesIn,
  picturesWanted,
  textOfPictures,
  type Picture,
  type Proof,
} from '#app/features/identity/identity.ts'

export type NameAnswer = {
  /** Undefined while pictures are still being chosen. */
  proof: Proof | undefined
  chosen: Picture[]
  isOwnDevice: boolean
}

/**
 * What a press on the page of a name means. Pictures come one press at a time, and those chosen
 * before travel in the form; the first time they hold only once they were shown and confirmed.
 */
export function answerIn(form: FormData, { isNew }: { isNew: boolean }): NameAnswer {
  const isOwnDevice = form.has('isOwnDevice')
  const text = textIn(form, 'answer').slice(0, 20)
  switch (textIn(form, 'way')) {
    case 'class-pin':
      return { proof: { way: 'class-pin', text: text.trim() }, chosen: [], isOwnDevice }
    case 'pin':
      return { proof: { way: 'pin', text: text.trim() }, chosen: [], isOwnDevice }
    case 'card':
      return { proof: { way: 'card', text }, chosen: [], isOwnDevice }
    case 'nothing':
      return { proof: { way: 'nothing' }, chosen: [], isOwnDevice }
    default:
      return { ...picturesOf(form, isNew), isOwnDevice }
  }
}

function picturesOf(form: FormData, isNew: boolean): Pick<NameAnswer, 'proof' | 'chosen'> {
  if (form.has('again')) return { proof: undefined, chosen: [] }
  const before = picturesIn(textIn(form, 'chosen'))
  const chosen = picturesIn(
    textOfPictures([...before, ...picturesIn(textIn(form, 'picture'))]),
  )
  const isReady = chosen.length === picturesWanted && (!isNew || form.has('confirm'))
  const proof = { way: 'pictures', text: textOfPictures(chosen) } as const
  return { proof: isReady ? proof : undefined, chosen }
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
